package cn.biaogan.publication.notice.web;

import cn.biaogan.platform.store.NotFound;
import cn.biaogan.publication.calendar.domain.ObjectionPeriod;
import cn.biaogan.publication.candidate.domain.EnterpriseSize;
import cn.biaogan.publication.notice.domain.AnnouncedNotice;
import cn.biaogan.publication.notice.domain.Award;
import cn.biaogan.publication.notice.domain.Listing;
import cn.biaogan.publication.notice.domain.Notice;
import cn.biaogan.publication.notice.domain.NoticeHead;
import cn.biaogan.publication.notice.domain.PublishedNotice;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the public reads of a notice.
 *
 * @param state {@code PUBLISHED} or {@code ANNOUNCED}
 * @param objectionFrom first working day that counts, Beijing date; objections are heard from {@code publishedAt} on
 * @param objectionLastDay last working day, Beijing date
 * @param objectionUntil 24:00 Beijing time of the last working day: the first moment that is too late
 */
record PublicNoticeView(
        String noticeId,
        String cycleId,
        int year,
        String cycleName,

        @Schema(allowableValues = {"PUBLISHED", "ANNOUNCED"})
        String state,

        Instant publishedAt,
        LocalDate objectionFrom,
        LocalDate objectionLastDay,
        Instant objectionUntil,
        @Nullable Instant announcedAt,
        List<EntryView> entries) {

    /** @param status {@code LISTED}, {@code WITHDRAWN} or {@code REMOVED} */
    record EntryView(
            String applicationId,
            String tenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            EnterpriseSize size,
            String recommenderId,
            Listing.Status status,
            @Nullable String certificateNumber) {

        static EntryView of(Listing line, @Nullable String certificateNumber) {
            var candidate = line.candidate();
            return new EntryView(
                    candidate.applicationId(),
                    candidate.tenant().value(),
                    candidate.enterpriseId(),
                    candidate.enterpriseName(),
                    candidate.industry(),
                    candidate.size(),
                    line.recommenderId(),
                    line.status(),
                    certificateNumber);
        }
    }

    /** @throws NotFound when the public may not see it */
    static PublicNoticeView of(Notice notice) {
        return switch (notice) {
            case PublishedNotice published ->
                of(
                        published.head(),
                        "PUBLISHED",
                        published.publishedBy().at(),
                        published.period(),
                        null,
                        lines(published.entries(), List.of()));
            case AnnouncedNotice announced ->
                of(
                        announced.head(),
                        "ANNOUNCED",
                        announced.publishedBy().at(),
                        announced.period(),
                        announced.announcedBy().at(),
                        lines(announced.entries(), announced.awards()));
            case Notice hidden -> throw new NotFound();
        };
    }

    static List<EntryView> lines(List<Listing> entries, List<Award> awards) {
        Map<String, String> numbers = awards.stream()
                .collect(Collectors.toMap(
                        award -> award.candidate().applicationId(),
                        award -> award.number().value()));
        return entries.stream()
                .map(line -> EntryView.of(line, numbers.get(line.candidate().applicationId())))
                .toList();
    }

    private static PublicNoticeView of(
            NoticeHead head,
            String state,
            Instant publishedAt,
            ObjectionPeriod period,
            @Nullable Instant announcedAt,
            List<EntryView> entries) {
        return new PublicNoticeView(
                head.noticeId(),
                head.cycleId(),
                head.year(),
                head.cycleName(),
                state,
                publishedAt,
                period.from(),
                period.lastDay(),
                period.until(),
                announcedAt,
                entries);
    }
}
