package cn.biaogan.application.filing.domain.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of one tenant in one year, from 1, without repeats; gaps may come to be.
 *
 * @param last the highest number given
 * @param recent the last numbers given, so that an attempt repeated after a crash gets the same one
 */
public record NumberSeries(int last, List<Given> recent) {

    private static final int REMEMBERED = 200;

    public static final NumberSeries EMPTY = new NumberSeries(0, List.of());

    /** A number and the application it was given to. */
    public record Given(String applicationId, int number) {}

    public NumberSeries {
        recent = List.copyOf(recent);
    }

    public Optional<Integer> of(String applicationId) {
        return recent.stream()
                .filter(given -> given.applicationId().equals(applicationId))
                .map(Given::number)
                .findFirst();
    }

    /** The series with a number for the application; the same series when it has one. */
    public NumberSeries give(String applicationId) {
        if (of(applicationId).isPresent()) {
            return this;
        }
        var next = new ArrayList<>(recent.subList(recent.size() < REMEMBERED ? 0 : 1, recent.size()));
        next.add(new Given(applicationId, last + 1));
        return new NumberSeries(last + 1, next);
    }
}
