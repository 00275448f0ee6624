package cn.biaogan.embedded.store;

import cn.biaogan.embedded.store.FieldCondition.Between;
import cn.biaogan.embedded.store.FieldCondition.OneOf;
import cn.biaogan.embedded.store.FieldCondition.Present;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conditions of a query that all have to hold and that an index can serve, by path. {@code $or} is not served. */
final class Conditions {

    private final Map<String, List<FieldCondition>> byPath = new HashMap<>();

    static Conditions of(Document query) {
        var conditions = new Conditions();
        conditions.addAll("", query);
        return conditions;
    }

    boolean none() {
        return byPath.isEmpty();
    }

    /** The values the field may have, when they are named. */
    Optional<List<Key>> oneOf(String path) {
        return on(path).stream()
                .filter(OneOf.class::isInstance)
                .map(condition -> ((OneOf) condition).values())
                .min((left, right) -> Integer.compare(left.size(), right.size()));
    }

    /**
     * The range the field is in.
     *
     * @param several the field may hold an array, of which one element is above and another below: one bound counts
     */
    Optional<KeyRange> between(String path, boolean several) {
        var ranges =
                on(path).stream().filter(Between.class::isInstance).map(condition -> ((Between) condition).range());
        return several ? ranges.findFirst() : ranges.reduce(KeyRange::and);
    }

    boolean present(String path) {
        return !on(path).isEmpty();
    }

    private List<FieldCondition> on(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    private void addAll(String prefix, Document query) {
        query.forEach((name, value) -> {
            if (name.equals("$and") && value instanceof Collection<?> parts) {
                parts.forEach(part -> addAll(prefix, (Document) part));
            } else if (!name.startsWith("$")) {
                addField(prefix + name, value);
            }
        });
    }

    private void addField(String path, @Nullable Object value) {
        if (value instanceof Document operators
                && !operators.isEmpty()
                && operators.keySet().iterator().next().startsWith("$")) {
            operators.forEach((operator, operand) -> addOperator(path, operator, operand));
        } else if (value instanceof BsonRegularExpression pattern) {
            beginning(pattern).ifPresent(text -> add(path, new Between(KeyRange.under(KeyEncoder.beginningOf(text)))));
        } else if (named(value)) {
            add(path, new OneOf(List.of(KeyEncoder.encode(value))));
        }
    }

    private void addOperator(String path, String operator, @Nullable Object operand) {
        switch (operator) {
            case "$eq" -> {
                if (named(operand)) {
                    add(path, new OneOf(List.of(KeyEncoder.encode(operand))));
                }
            }
            case "$in" -> {
                if (operand instanceof Collection<?> values && values.stream().allMatch(Conditions::named)) {
                    add(
                            path,
                            new OneOf(values.stream()
                                    .map(KeyEncoder::encode)
                                    .distinct()
                                    .sorted()
                                    .toList()));
                }
            }
            case "$gt", "$gte", "$lt", "$lte" -> addBound(path, operator, operand);
            case "$exists" -> {
                if (Boolean.TRUE.equals(operand)) {
                    add(path, new Present());
                }
            }
            case "$elemMatch" -> {
                if (operand instanceof Document element) {
                    addAll(path + ".", element);
                }
            }
            default -> {}
        }
    }

    private void addBound(String path, String operator, @Nullable Object operand) {
        if (!named(operand) || operand instanceof Document || operand instanceof Boolean) {
            return;
        }
        Key value = KeyEncoder.encode(operand);
        Key bracket = value.upTo(1);
        add(
                path,
                new Between(
                        switch (operator) {
                            case "$gt" -> new KeyRange(value.beyond(), bracket.beyond());
                            case "$gte" -> new KeyRange(value, bracket.beyond());
                            case "$lt" -> new KeyRange(bracket, value);
                            default -> new KeyRange(bracket, value.beyond());
                        }));
    }

    /** Null also means absent, arrays match as a whole and by element, patterns match many: none of them is a value. */
    private static boolean named(@Nullable Object value) {
        return value != null
                && !(value instanceof Missing)
                && !(value instanceof Collection<?>)
                && !(value instanceof BsonRegularExpression);
    }

    private static Optional<String> beginning(BsonRegularExpression pattern) {
        String text = pattern.getPattern();
        String options = pattern.getOptions();
        if (!text.startsWith("^") || text.contains("|") || (options != null && !options.isEmpty())) {
            return Optional.empty();
        }
        int end = 1;
        while (end < text.length() && "\\^$.|?*+()[]{}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end < text.length() && "?*{".indexOf(text.charAt(end)) >= 0) {
            end--; // the last character may be absent
        }
        return end > 1 ? Optional.of(text.substring(1, end)) : Optional.empty();
    }

    private void add(String path, FieldCondition condition) {
        byPath.computeIfAbsent(path, any -> new ArrayList<>()).add(condition);
    }
}
