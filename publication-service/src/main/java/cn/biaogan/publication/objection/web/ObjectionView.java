package cn.biaogan.publication.objection.web;

import cn.biaogan.publication.joint.domain.Ministry;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.objection.domain.HeldObjection;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An objection for the ministries.
 *
 * @param grounds on a recorded disclosure only, as the evidence: they may tell who wrote them
 * @param state {@code OPEN}, {@code UPHELD} or {@code REJECTED}
 */
record ObjectionView(
        String objectionId,
        String receipt,
        String applicationId,

        @Schema(allowableValues = {"OPEN", "UPHELD", "REJECTED"})
        String state,

        ObjectorView objector,
        @Nullable String grounds,
        @Nullable String evidence,
        Instant filedAt,
        @Nullable String reason,
        @Nullable Ministry resolvedBy,
        @Nullable Instant resolvedAt) {

    /** Name and contacts masked, what was written left out. */
    static ObjectionView masked(HeldObjection objection, FiledObjection filed) {
        return of(filed, ObjectorView.masked(objection.objector()), null, null);
    }

    /** As the objector wrote it. */
    static ObjectionView disclosed(HeldObjection objection, FiledObjection filed) {
        return of(filed, ObjectorView.inFull(objection.objector()), objection.grounds(), objection.evidence());
    }

    private static ObjectionView of(
            FiledObjection filed, ObjectorView objector, @Nullable String grounds, @Nullable String evidence) {
        var resolution = filed.resolution();
        return new ObjectionView(
                filed.objectionId(),
                filed.receipt(),
                filed.applicationId(),
                filed.state(),
                objector,
                grounds,
                evidence,
                filed.filedAt(),
                resolution == null ? null : resolution.reason(),
                resolution == null ? null : resolution.by().ministry(),
                resolution == null ? null : resolution.by().at());
    }
}
