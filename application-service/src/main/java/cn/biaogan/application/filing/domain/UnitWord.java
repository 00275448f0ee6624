package cn.biaogan.application.filing.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a recommending unit said about an application. */
public sealed interface UnitWord {

    String recommenderId();

    Instant at();

    record SentBack(String recommenderId, int submission, List<Correction> corrections, Instant at)
            implements UnitWord {}

    /** With its opinion, if it gave one. */
    record TookOn(String recommenderId, @Nullable String opinion, Instant at) implements UnitWord {}

    record TurnedDown(String recommenderId, String reason, Instant at) implements UnitWord {}

    /** The answer to a withdrawal. */
    record LetGo(String recommenderId, Instant at) implements UnitWord {}

    /** In the batch that was sent to the ministries. */
    record PutForward(String recommenderId, Instant at) implements UnitWord {}
}
