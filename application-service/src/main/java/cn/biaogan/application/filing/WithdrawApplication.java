package cn.biaogan.application.filing;

import org.jspecify.annotations.Nullable;

/** The enterprise calls its application back. */
public record WithdrawApplication(
        String applicationId, @Nullable String reason) {}
