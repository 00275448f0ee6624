package cn.biaogan.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes bulk writes end and count as MongoDB does: an ordered one stops at its first error. */
final class BulkOrder {

    private BulkOrder() {}

    static Document inOrder(String command, Document query, UnaryOperator<Document> execute) {
        return switch (command) {
            case "update" -> updates(query, execute);
            case "insert" -> inserts(query, execute.apply(query));
            default -> execute.apply(query);
        };
    }

    private static Document inserts(Document query, Document answer) {
        if (answer.get("writeErrors") instanceof List<?> errors && query.get("documents") instanceof List<?> all) {
            boolean ordered = !Boolean.FALSE.equals(query.get("ordered"));
            answer.put("n", ordered ? ((Document) errors.getFirst()).get("index") : all.size() - errors.size());
        }
        return answer;
    }

    private static Document updates(Document query, UnaryOperator<Document> execute) {
        if (!(query.get("updates") instanceof List<?> updates)
                || updates.size() < 2
                || Boolean.FALSE.equals(query.get("ordered"))) {
            return execute.apply(query);
        }
        int matched = 0;
        int modified = 0;
        var upserted = new ArrayList<Document>();
        var errors = new ArrayList<Document>();
        for (int i = 0; i < updates.size() && errors.isEmpty(); i++) {
            Document single = query.clone();
            single.put("updates", List.of(updates.get(i)));
            Document answer = execute.apply(single);
            matched += number(answer, "n");
            modified += number(answer, "nModified");
            takeOver(answer, "upserted", i, upserted);
            takeOver(answer, "writeErrors", i, errors);
        }
        var all = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            all.append("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            all.append("writeErrors", errors);
        }
        return all.append("ok", 1.0);
    }

    private static int number(Document answer, String name) {
        return answer.get(name) instanceof Number number ? number.intValue() : 0;
    }

    private static void takeOver(Document answer, String name, int index, List<Document> all) {
        if (answer.get(name) instanceof Iterable<?> entries) {
            entries.forEach(entry -> all.add(((Document) entry).append("index", index)));
        }
    }
}
