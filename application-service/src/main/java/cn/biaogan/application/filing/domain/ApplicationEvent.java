package cn.biaogan.application.filing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to an application by its enterprise's hand. */
public sealed interface ApplicationEvent {

    Filing filing();

    /** To a unit for the first time. */
    record Submitted(Filing filing) implements ApplicationEvent {}

    /** Corrected, to the same unit. */
    record Resubmitted(Filing filing) implements ApplicationEvent {}

    /** @param filing the submission that was called back */
    record Withdrawn(Filing filing, @Nullable String reason, Instant at) implements ApplicationEvent {}
}
