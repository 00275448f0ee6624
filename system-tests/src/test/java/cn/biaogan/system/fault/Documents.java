package cn.biaogan.system.fault;

import cn.biaogan.system.running.RunningSystem;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The aggregates as the store holds them: each says how many events it raised, and whether any of them still waits. */
final class Documents {

    private record Home(String database, String collection, String topic) {}

    private static final List<Home> HOMES = List.of(
            new Home("biaogan_application", "applications", "biaogan.application.v1"),
            new Home("biaogan_recommendation", "cases", "biaogan.recommendation.v1"),
            new Home("biaogan_recommendation", "batches", "biaogan.recommendation.v1"),
            new Home("biaogan_review", "rounds", "biaogan.review.v1"),
            new Home("biaogan_review", "scoreSheets", "biaogan.review.v1"),
            new Home("biaogan_review", "selections", "biaogan.review.v1"),
            new Home("biaogan_publication", "cycles", "biaogan.cycle.v1"),
            new Home("biaogan_publication", "notices", "biaogan.publication.v1"),
            new Home("biaogan_publication", "certificates", "biaogan.publication.v1"));

    private final String store;

    Documents(RunningSystem system) {
        this.store = system.store();
    }

    static String[] topics() {
        return HOMES.stream().map(Home::topic).distinct().toArray(String[]::new);
    }

    /** Documents whose events the broker does not hold up to the last, or that believe so. */
    List<String> untold(EventStreams streams) {
        var untold = new ArrayList<String>();
        try (var client = MongoClients.create(store)) {
            for (Home home : HOMES) {
                client.getDatabase(home.database())
                        .getCollection(home.collection())
                        .find()
                        .projection(Projections.include("id", "seq", "outboxPending"))
                        .forEach(document -> {
                            long told = streams.last(home.topic(), document.getString("id"));
                            if (raised(document) != told || document.containsKey("outboxPending")) {
                                untold.add(home.collection() + " " + document + ": told " + told);
                            }
                        });
            }
        }
        return untold;
    }

    private static long raised(Document document) {
        return document.get("seq", Number.class).longValue();
    }
}
