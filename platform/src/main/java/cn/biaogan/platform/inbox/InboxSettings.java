package cn.biaogan.platform.inbox;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the inbox ({@code biaogan.inbox.*}).
 *
 * @param retryAfter how long to wait before each further attempt at a message that could not be applied; when they are
 *     used up it becomes a dead letter. An outage of the store does not use them up: it is waited out.
 * @param earlyTries how often a fact that came before what it rests on is tried again, one try every 2 s, until it
 *     becomes a dead letter
 * @param outagePause between attempts while the store or the broker is away
 * @param partitions of a topic that this service has to create
 */
@ConfigurationProperties("biaogan.inbox")
public record InboxSettings(
        @DefaultValue({"50ms", "200ms", "1s"}) List<Duration> retryAfter,
        @DefaultValue("300") int earlyTries,
        @DefaultValue("500ms") Duration outagePause,
        @DefaultValue("3") int partitions) {}
