package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order a query asks for. {@code $natural} is the order of the identifiers here. */
record SortOrder(List<String> fields, boolean descending, boolean oneDirection) {

    private static final String NATURAL = "$natural";

    static SortOrder of(@Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty()) {
            return new SortOrder(List.of(), false, true);
        }
        var directions = orderBy.values().stream()
                .map(value -> value instanceof Number number ? Integer.signum(number.intValue()) : 0)
                .distinct()
                .toList();
        boolean one = directions.size() == 1 && directions.getFirst() != 0;
        boolean descending = one && directions.getFirst() < 0;
        var fields = orderBy.keySet().stream()
                .map(field -> field.equals(NATURAL) ? "_id" : field)
                .toList();
        return new SortOrder(fields, descending, one);
    }

    boolean none() {
        return fields.isEmpty();
    }

    /**
     * True when the entries of an index come in this order.
     *
     * @param bound as many of the index's fields are held to one value
     */
    boolean isKeptBy(List<String> indexed, int bound, boolean several) {
        if (fields.isEmpty()) {
            return true;
        }
        if (!oneDirection) {
            return false;
        }
        int next = bound;
        for (String field : fields) {
            if (next == indexed.size()) {
                return true; // one document at most, or the identifier decided already
            }
            if (several && !field.equals("_id")) {
                return false; // arrays sort by their least element
            }
            if (indexed.subList(0, bound).contains(field)) {
                continue;
            }
            if (!indexed.get(next).equals(field)) {
                return false;
            }
            next++;
        }
        return true;
    }
}
