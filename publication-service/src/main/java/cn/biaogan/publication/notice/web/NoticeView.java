package cn.biaogan.publication.notice.web;

import cn.biaogan.platform.store.NotFound;
import cn.biaogan.publication.calendar.domain.ObjectionPeriod;
import cn.biaogan.publication.joint.domain.Ministry;
import cn.biaogan.publication.joint.domain.Signature;
import cn.biaogan.publication.notice.domain.AnnouncedNotice;
import cn.biaogan.publication.notice.domain.AwaitedNotice;
import cn.biaogan.publication.notice.domain.DraftNotice;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeHead;
import cn.biaogan.publication.notice.domain.ProposedPeriod;
import cn.biaogan.publication.notice.domain.PublishedNotice;
import cn.biaogan.publication.notice.web.PublicNoticeView.EntryView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ministries read of a notice, from the draft on.
 *
 * @param state {@code DRAFT}, {@code PUBLISHED} or {@code ANNOUNCED}
 * @param extension the longer objection period that waits for the other ministry
 * @param announcementProposedBy whose proposal the other ministry may countersign
 */
record NoticeView(
        String noticeId,
        String cycleId,
        int year,
        String cycleName,
        int objectionWorkingDays,

        @Schema(allowableValues = {"DRAFT", "PUBLISHED", "ANNOUNCED"})
        String state,

        @Nullable Instant publishedAt,
        @Nullable LocalDate objectionFrom,
        @Nullable LocalDate objectionLastDay,
        @Nullable Instant objectionUntil,
        int objections,
        int openObjections,
        @Nullable ExtensionView extension,
        @Nullable Ministry announcementProposedBy,
        @Nullable Instant announcedAt,
        List<EntryView> entries) {

    @Schema(name = "PeriodExtensionView")
    record ExtensionView(int workingDays, String reason, Ministry proposedBy, Instant proposedAt) {

        static @Nullable ExtensionView of(@Nullable ProposedPeriod proposed) {
            return proposed == null
                    ? null
                    : new ExtensionView(
                            proposed.workingDays(),
                            proposed.reason(),
                            proposed.proposedBy().ministry(),
                            proposed.proposedBy().at());
        }
    }

    static NoticeView of(Notice notice) {
        return switch (notice) {
            case AwaitedNotice awaited -> throw new NotFound();
            case DraftNotice draft ->
                of(
                        draft.head(),
                        "DRAFT",
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        PublicNoticeView.lines(draft.entries(), List.of()));
            case PublishedNotice published ->
                of(
                        published.head(),
                        "PUBLISHED",
                        published.publishedBy(),
                        published.period(),
                        published.objections(),
                        published.extension(),
                        published.announcementProposedBy(),
                        null,
                        PublicNoticeView.lines(published.entries(), List.of()));
            case AnnouncedNotice announced ->
                of(
                        announced.head(),
                        "ANNOUNCED",
                        announced.publishedBy(),
                        announced.period(),
                        announced.objections(),
                        null,
                        announced.announcementProposedBy(),
                        announced.announcedBy(),
                        PublicNoticeView.lines(announced.entries(), announced.awards()));
        };
    }

    private static NoticeView of(
            NoticeHead head,
            String state,
            @Nullable Signature published,
            @Nullable ObjectionPeriod period,
            List<FiledObjection> objections,
            @Nullable ProposedPeriod extension,
            @Nullable Signature proposed,
            @Nullable Signature announced,
            List<EntryView> entries) {
        return new NoticeView(
                head.noticeId(),
                head.cycleId(),
                head.year(),
                head.cycleName(),
                head.objectionWorkingDays(),
                state,
                published == null ? null : published.at(),
                period == null ? null : period.from(),
                period == null ? null : period.lastDay(),
                period == null ? null : period.until(),
                objections.size(),
                (int) objections.stream().filter(FiledObjection::open).count(),
                ExtensionView.of(extension),
                proposed == null ? null : proposed.ministry(),
                announced == null ? null : announced.at(),
                entries);
    }
}
