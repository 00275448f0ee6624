package cn.biaogan.exchange.notification.domain;

import cn.biaogan.platform.kernel.InvalidValue;
import java.time.Instant;
import java.util.regex.Pattern;

/** A place in a mailbox: the time of arrival and what tells two of the same time apart. Later ones sort behind. */
public record Place(String value) implements Comparable<Place> {

    private static final Pattern FORM = Pattern.compile("\\d{13}-[0-9a-f]{0,12}");

    /** @throws InvalidValue when the text is no place */
    public Place {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("value.place");
        }
    }

    public static Place of(Instant arrival, String id) {
        return new Place(
                "%013d-%s".formatted(arrival.toEpochMilli(), id.replace("-", "").substring(0, 12)));
    }

    /** Before everything that arrives from then on. */
    public static Place before(Instant time) {
        return new Place("%013d-".formatted(Math.max(0, time.toEpochMilli())));
    }

    public boolean isAfter(Place other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Place other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
