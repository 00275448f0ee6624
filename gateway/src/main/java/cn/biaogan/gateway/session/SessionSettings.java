package cn.biaogan.gateway.session;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code biaogan.gateway.session.*}.
 *
 * @param database where the sessions are
 * @param idle how long after its last use a session ends
 * @param longest how long it lasts at most, however much it is used
 * @param keyFile holds the key of the tokens at rest, 32 bytes in Base64; one for all instances. Without it, a key is
 *     drawn at every start, and a session ends with the process that made it
 */
@ConfigurationProperties("biaogan.gateway.session")
public record SessionSettings(
        @DefaultValue("biaogan_gateway") String database,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("10h") Duration longest,
        @Nullable Path keyFile) {

    private static final int TOUCHES_PER_IDLE = 60;

    Instant end(Instant begunAt, Instant usedAt) {
        Instant idleEnd = usedAt.plus(idle);
        Instant lastEnd = begunAt.plus(longest);
        return idleEnd.isBefore(lastEnd) ? idleEnd : lastEnd;
    }

    /** A use this soon after the one written down is not worth a write. */
    Duration unnoticed() {
        return idle.dividedBy(TOUCHES_PER_IDLE);
    }
}
