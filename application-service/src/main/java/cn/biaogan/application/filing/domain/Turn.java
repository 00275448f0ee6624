package cn.biaogan.application.filing.domain;

import cn.biaogan.application.enterprise.domain.EnterpriseSize;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an application's history: what recounts are made from.
 *
 * @param industry code at that time, as {@code size}
 * @param reason why it was withdrawn, where the enterprise said so
 */
public record Turn(
        Stage stage,
        int submission,
        String recommenderId,
        String industry,
        EnterpriseSize size,
        @Nullable String reason,
        Instant at) {}
