package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the unit's own checks gave its candidates; those without points may stand anywhere. */
public record CheckPoints(Map<CaseId, Integer> value) {

    public static final CheckPoints NONE = new CheckPoints(Map.of());

    /** More pairs nobody reads. */
    private static final int MOST_PAIRS = 20;

    /** A candidate and where it stands. */
    private record Spot(String pointer, boolean recommended, Candidate candidate) {}

    public CheckPoints {
        value = Map.copyOf(value);
    }

    /** @throws BatchRejection.OrderNeedsGrounds naming who stands behind somebody with fewer points, unless it says why */
    void mustCarry(Lineup lineup, Roll roll) {
        var pairs = lineup.grounds() == null ? against(lineup, roll) : List.<Fault>of();
        if (!pairs.isEmpty()) {
            throw new BatchRejection.OrderNeedsGrounds(pairs);
        }
    }

    private List<Fault> against(Lineup lineup, Roll roll) {
        var spots = Stream.concat(
                        spots("/ranking/", true, lineup.ranking().value(), roll),
                        spots("/reserve/", false, lineup.reserve().value(), roll))
                .filter(spot -> value.containsKey(spot.candidate().caseId()))
                .toList();
        var faults = new ArrayList<Fault>();
        for (int below = 1; below < spots.size(); below++) {
            for (int above = 0; above < below && faults.size() < MOST_PAIRS; above++) {
                if (isAgainst(spots.get(above), spots.get(below))) {
                    faults.add(fault(spots.get(above), spots.get(below)));
                }
            }
        }
        return faults;
    }

    private static Stream<Spot> spots(String list, boolean recommended, List<CaseId> ids, Roll roll) {
        return IntStream.range(0, ids.size())
                .boxed()
                .flatMap(i -> roll.candidate(ids.get(i)).map(c -> new Spot(list + i, recommended, c)).stream());
    }

    /** Whoever is in reserve for want of places of its size is not behind the recommended ones of the other size. */
    private boolean isAgainst(Spot above, Spot below) {
        boolean comparable = above.recommended() == below.recommended()
                || above.candidate().size() == below.candidate().size();
        return comparable && points(above) < points(below);
    }

    private Fault fault(Spot above, Spot below) {
        return new Fault(
                below.pointer(),
                "batch.scored-higher",
                Map.of(
                        "name", below.candidate().enterpriseName(),
                        "points", points(below),
                        "above", above.candidate().enterpriseName(),
                        "fewer", points(above)));
    }

    private int points(Spot spot) {
        return value.getOrDefault(spot.candidate().caseId(), 0);
    }
}
