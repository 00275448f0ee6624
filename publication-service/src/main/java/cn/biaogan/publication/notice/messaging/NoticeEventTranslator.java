package cn.biaogan.publication.notice.messaging;

import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.publication.candidate.domain.EnterpriseSize;
import cn.biaogan.publication.notice.domain.Award;
import cn.biaogan.publication.notice.domain.FiledObjection;
import cn.biaogan.publication.notice.domain.Listing;
import cn.biaogan.publication.notice.domain.NoticeEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Says the notice's facts in the published language. */
final class NoticeEventTranslator {

    private NoticeEventTranslator() {}

    static OutgoingEvent translate(NoticeEvent event) {
        return switch (event) {
            case NoticeEvent.NoticePublished(var head, var at, var period, var entries) ->
                new OutgoingEvent(
                        "cn.biaogan.publication.notice-published.v1",
                        new NoticePublishedV1(
                                head.noticeId(),
                                head.cycleId(),
                                at,
                                period.from(),
                                period.until(),
                                entries.stream().map(EntryV1::of).toList()));
            case NoticeEvent.PeriodExtended(var head, var period, var reason, var at) ->
                new OutgoingEvent(
                        "cn.biaogan.publication.objection-period-extended.v1",
                        new PeriodExtendedV1(
                                head.noticeId(),
                                head.cycleId(),
                                head.objectionWorkingDays(),
                                period.until(),
                                reason,
                                at));
            case NoticeEvent.ObjectionFiled filed ->
                new OutgoingEvent(
                        "cn.biaogan.publication.objection-filed.v1",
                        new ObjectionFiledV1(
                                filed.head().noticeId(),
                                filed.head().cycleId(),
                                filed.objectionId(),
                                filed.applicationId(),
                                filed.applicantTenant().value(),
                                filed.at()));
            case NoticeEvent.ObjectionResolved resolved ->
                new OutgoingEvent(
                        "cn.biaogan.publication.objection-resolved.v1",
                        new ObjectionResolvedV1(
                                resolved.head().noticeId(),
                                resolved.head().cycleId(),
                                resolved.objectionId(),
                                resolved.applicationId(),
                                resolved.applicantTenant().value(),
                                resolved.outcome(),
                                resolved.at()));
            case NoticeEvent.Announced(var head, var at, var awards) ->
                new OutgoingEvent(
                        "cn.biaogan.publication.announced.v1",
                        new AnnouncedV1(
                                head.noticeId(),
                                head.cycleId(),
                                at,
                                awards.stream().map(AwardV1::of).toList()));
        };
    }

    record NoticePublishedV1(
            String noticeId,
            String cycleId,
            Instant publishedAt,
            LocalDate objectionFrom,
            Instant objectionUntil,
            List<EntryV1> entries) {}

    record EntryV1(
            String applicationId,
            String applicantTenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            EnterpriseSize size,
            String recommenderId) {

        static EntryV1 of(Listing line) {
            var candidate = line.candidate();
            return new EntryV1(
                    candidate.applicationId(),
                    candidate.tenant().value(),
                    candidate.enterpriseId(),
                    candidate.enterpriseName(),
                    candidate.industry(),
                    candidate.size(),
                    line.recommenderId());
        }
    }

    record PeriodExtendedV1(
            String noticeId,
            String cycleId,
            int objectionWorkingDays,
            Instant objectionUntil,
            String reason,
            Instant extendedAt) {}

    record ObjectionFiledV1(
            String noticeId,
            String cycleId,
            String objectionId,
            String applicationId,
            String applicantTenant,
            Instant filedAt) {}

    record ObjectionResolvedV1(
            String noticeId,
            String cycleId,
            String objectionId,
            String applicationId,
            String applicantTenant,
            FiledObjection.Outcome outcome,
            Instant resolvedAt) {}

    record AnnouncedV1(String noticeId, String cycleId, Instant announcedAt, List<AwardV1> entries) {}

    record AwardV1(
            String applicationId,
            String applicantTenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            EnterpriseSize size,
            String certificateId,
            String certificateNumber) {

        static AwardV1 of(Award award) {
            var candidate = award.candidate();
            return new AwardV1(
                    candidate.applicationId(),
                    candidate.tenant().value(),
                    candidate.enterpriseId(),
                    candidate.enterpriseName(),
                    candidate.industry(),
                    candidate.size(),
                    award.certificateId(),
                    award.number().value());
        }
    }
}
