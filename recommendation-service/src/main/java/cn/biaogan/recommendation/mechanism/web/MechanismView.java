package cn.biaogan.recommendation.mechanism.web;

import cn.biaogan.files.domain.RecordedFile;
import cn.biaogan.files.web.ScanView;
import cn.biaogan.recommendation.mechanism.domain.Arrangement;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A joint mechanism; the unit sees its draft with its people, the ministries what was filed with masked ones.
 *
 * @param filing how often it was filed, 0 before the first time
 * @param changed true when the draft is another than what was filed
 */
record MechanismView(
        String recommenderId,
        int year,
        String leadDepartment,
        @Nullable String otherDepartment,
        List<PersonView> responsible,
        @Nullable String procedure,
        @Nullable DocumentView document,
        int filing,
        @Nullable Instant filedAt,
        boolean changed,
        List<Acknowledged> acknowledged) {

    /** The paper in which the mechanism is laid down; where it can be downloaded follows from the mechanism's address. */
    @Schema(name = "MechanismDocument")
    record DocumentView(String fileName, String mediaType, long size, String sm3, Instant addedAt, ScanView scan) {

        static @Nullable DocumentView of(@Nullable RecordedFile document) {
            return document == null
                    ? null
                    : new DocumentView(
                            document.fileName(),
                            document.mediaType(),
                            document.size(),
                            document.sm3(),
                            document.addedAt(),
                            ScanView.of(document.scan()));
        }
    }

    /** A ministry that took notice. */
    record Acknowledged(String ministry, Instant at) {}

    static MechanismView own(JointMechanism m) {
        return of(m, m.draft(), true);
    }

    static MechanismView filed(JointMechanism m) {
        var filing = m.filing();
        return of(m, filing == null ? m.draft() : filing.arrangement(), false);
    }

    private static MechanismView of(JointMechanism m, Arrangement shown, boolean own) {
        var filing = m.filing();
        var other = shown.otherDepartment();
        var how = shown.procedure();
        return new MechanismView(
                m.unit(),
                m.year(),
                shown.leadDepartment().value(),
                other == null ? null : other.value(),
                shown.responsible().stream()
                        .map(own ? PersonView::inFull : PersonView::masked)
                        .toList(),
                how == null ? null : how.value(),
                DocumentView.of(shown.document()),
                filing == null ? 0 : filing.number(),
                filing == null ? null : filing.at(),
                own && (filing == null || !filing.arrangement().equals(m.draft())),
                filing == null
                        ? List.of()
                        : filing.acknowledged().stream()
                                .map(a -> new Acknowledged(a.ministry(), a.at()))
                                .toList());
    }
}
