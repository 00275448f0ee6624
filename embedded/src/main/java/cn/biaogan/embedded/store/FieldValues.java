package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document holds under a dotted path: one value, or one for each element of the arrays on the way.
 *
 * @param values never empty; {@link Missing} where there is nothing
 * @param severalPossible true when an array was met, whatever its length
 */
record FieldValues(List<@Nullable Object> values, boolean severalPossible) {

    static FieldValues of(Document document, String path) {
        var collector = new Collector();
        collector.descend(document, List.of(path.split("\\.")));
        if (collector.values.isEmpty()) {
            collector.values.add(Missing.getInstance());
        }
        return new FieldValues(collector.values, collector.metArray);
    }

    boolean missing() {
        return values.stream().allMatch(Missing.class::isInstance);
    }

    private static final class Collector {

        private final List<@Nullable Object> values = new ArrayList<>();
        private boolean metArray;

        private void descend(@Nullable Object value, List<String> path) {
            if (path.isEmpty()) {
                end(value);
            } else if (value instanceof Document document) {
                descend(document.getOrMissing(path.getFirst()), path.subList(1, path.size()));
            } else if (value instanceof Collection<?> array) {
                metArray = true;
                into(
                        List.copyOf(array.stream()
                                .filter(Document.class::isInstance)
                                .toList()),
                        path);
                at(new ArrayList<>(array), path);
            } else {
                values.add(Missing.getInstance());
            }
        }

        private void into(List<?> elements, List<String> path) {
            elements.forEach(element -> descend(element, path));
        }

        /** {@code items.0.name} names an element by its place. */
        private void at(List<?> array, List<String> path) {
            String place = path.getFirst();
            if (place.chars().allMatch(Character::isDigit)
                    && place.length() < 9
                    && Integer.parseInt(place) < array.size()) {
                descend(array.get(Integer.parseInt(place)), path.subList(1, path.size()));
            }
        }

        private void end(@Nullable Object value) {
            if (value instanceof Collection<?> array) {
                metArray = true;
                values.addAll(array);
                if (array.isEmpty()) {
                    values.add(null);
                }
            } else {
                values.add(value);
            }
        }
    }
}
