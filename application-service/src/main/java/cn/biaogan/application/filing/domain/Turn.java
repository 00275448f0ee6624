package cn.biaogan.application.filing.domain;

import cn.biaogan.application.enterprise.domain.EnterpriseSize;
import java.time.Instant;

/**
 * One entry of an application's history: what recounts are made from.
 *
 * @param industry code at that time, as {@code size}
 */
public record Turn(
        Stage stage, int submission, String recommenderId, String industry, EnterpriseSize size, Instant at) {}
