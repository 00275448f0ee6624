package cn.biaogan.exchange.feed;

import cn.biaogan.contracts.Contracts;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** Public events after the published examples. */
final class Events {

    private static final JsonMapper JSON = new JsonMapper();

    private Events() {}

    static FeedEvent of(String id, PublicFact fact, String tenant) {
        return new FeedEvent(
                id,
                fact.type(),
                Instant.parse("2026-11-18T02:00:00.123Z"),
                "subject",
                tenant,
                JSON.readTree(Contracts.example(fact.type())));
    }
}
