package cn.biaogan.publication.objection.web;

import cn.biaogan.publication.joint.domain.Ministry;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.objection.domain.Objection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An objection for the ministries.
 *
 * @param state {@code OPEN}, {@code UPHELD} or {@code REJECTED}
 */
record ObjectionView(
        String objectionId,
        String receipt,
        String applicationId,
        String state,
        ObjectorView objector,
        String grounds,
        @Nullable String evidence,
        Instant filedAt,
        @Nullable String reason,
        @Nullable Ministry resolvedBy,
        @Nullable Instant resolvedAt) {

    /** The objector's name and contacts masked. */
    static ObjectionView masked(Objection objection, FiledObjection filed) {
        return of(objection, filed, ObjectorView.masked(objection.objector()));
    }

    /** The objector as they named themselves. */
    static ObjectionView disclosed(Objection objection, FiledObjection filed) {
        return of(objection, filed, ObjectorView.inFull(objection.objector()));
    }

    private static ObjectionView of(Objection objection, FiledObjection filed, ObjectorView objector) {
        var resolution = filed.resolution();
        return new ObjectionView(
                filed.objectionId(),
                filed.receipt(),
                filed.applicationId(),
                resolution == null ? "OPEN" : resolution.outcome().name(),
                objector,
                objection.grounds(),
                objection.evidence(),
                filed.filedAt(),
                resolution == null ? null : resolution.reason(),
                resolution == null ? null : resolution.by().ministry(),
                resolution == null ? null : resolution.by().at());
    }
}
