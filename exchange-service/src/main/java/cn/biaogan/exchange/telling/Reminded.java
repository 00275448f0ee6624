package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.notification.domain.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a reminder speaks of.
 *
 * @param days that are left, begun ones included
 * @param applicationId absent when it is about none
 */
public record Reminded(
        String cycleId,
        String cycleName,
        Instant deadline,
        long days,
        @Nullable String applicationId) {

    Fields fields() {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("cycleId", cycleId)
                .put("deadline", deadline.toString())
                .put("days", days);
        if (applicationId != null) {
            data.put("applicationId", applicationId);
        }
        return Fields.of(data)
                .with("cycleName", cycleName)
                .with("daysLeft", new Words(days + "天", days == 1 ? "1 day" : days + " days"));
    }
}
