package cn.biaogan.exchange.feed;

import cn.biaogan.platform.inbox.IncomingEvent;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** A public event as it arrived, with its public fields alone. */
record FeedEvent(String id, String type, Instant time, String subject, String tenant, JsonNode data) {

    static FeedEvent of(IncomingEvent<JsonNode> event, PublicFields fields) {
        return new FeedEvent(
                event.id().toString(),
                event.type(),
                event.time(),
                event.key(),
                event.tenant().value(),
                fields.of(event.data()));
    }
}
