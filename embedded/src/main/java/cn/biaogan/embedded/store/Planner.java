package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the index that leaves the fewest entries to look at; the maps know how many a range holds. */
final class Planner {

    /** More ranges than this are not worth their walks. */
    private static final int MAX_RANGES = 1_000;

    private static final List<KeyRange> ALL = List.of(KeyRange.ALL);

    private final Conditions conditions;
    private final SortOrder order;
    private final long wanted;

    /** @param wanted skip and limit together, 0 when all are wanted */
    Planner(Document query, @Nullable Document orderBy, long wanted) {
        this.conditions = Conditions.of(query);
        this.order = SortOrder.of(orderBy);
        this.wanted = wanted;
    }

    Access choose(StoredIndex identifiers, List<StoredIndex> indexes) {
        var ways = new ArrayList<Access>();
        ways.add(through(identifiers));
        for (StoredIndex index : indexes) {
            Access way = through(index);
            boolean useful = !way.ranges().equals(ALL)
                    || way.ordered()
                    || way.cost() < ways.getFirst().cost();
            if (useful && (!index.leavesOut() || isPresent(index))) {
                ways.add(way);
            }
        }
        long fewest = ways.stream().mapToLong(Access::cost).min().orElseThrow();
        return ways.stream()
                .min(Comparator.<Access>comparingDouble(way -> effort(way, fewest))
                        .thenComparing(way -> !way.ordered()))
                .orElseThrow();
    }

    /** Entries to look at until the wanted ones are found, when the matching ones lie evenly. */
    private double effort(Access way, long fewest) {
        if (!way.ordered() || wanted == 0 || order.none()) {
            return (double) way.cost();
        }
        return Math.min(way.cost(), (double) wanted * Math.max(1.0, (double) way.cost() / Math.max(1, fewest)));
    }

    private boolean isPresent(StoredIndex index) {
        return index.order().subList(0, index.order().size() - 1).stream().anyMatch(conditions::present);
    }

    private Access through(StoredIndex index) {
        List<String> fields = index.order();
        List<Key> prefixes = List.of(new Key(new byte[0]));
        int bound = 0;
        while (bound < fields.size()) {
            var values = conditions.oneOf(fields.get(bound));
            if (values.isEmpty() || (long) values.get().size() * prefixes.size() > MAX_RANGES) {
                break;
            }
            prefixes = continued(prefixes, values.get());
            bound++;
        }
        var last = bound < fields.size()
                ? conditions.between(fields.get(bound), index.several() && bound < fields.size() - 1)
                : Optional.<KeyRange>empty();
        List<KeyRange> ranges = bound == 0 && last.isEmpty() ? ALL : ranges(prefixes, last.orElse(null));
        boolean ordered = ranges.size() <= 1 && order.isKeptBy(fields, bound, index.several());
        long cost = ranges.stream()
                .mapToLong(range -> Access.count(index.entries(), range))
                .sum();
        return new Access(index, ranges, ordered, ordered && order.descending(), cost);
    }

    private static List<Key> continued(List<Key> prefixes, List<Key> values) {
        return prefixes.stream()
                .flatMap(prefix -> values.stream().map(prefix::then))
                .toList();
    }

    private static List<KeyRange> ranges(List<Key> prefixes, @Nullable KeyRange last) {
        return prefixes.stream()
                .map(prefix -> last == null ? KeyRange.under(prefix) : last.within(prefix))
                .filter(range -> !range.empty())
                .toList();
    }
}
