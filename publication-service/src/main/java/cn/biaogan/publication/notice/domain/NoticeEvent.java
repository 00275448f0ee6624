package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.publication.calendar.domain.ObjectionPeriod;
import java.time.Instant;
import java.util.List;

/** What happens to a notice. */
public sealed interface NoticeEvent {

    NoticeHead head();

    record NoticePublished(NoticeHead head, Instant at, ObjectionPeriod period, List<Listing> entries)
            implements NoticeEvent {}

    record PeriodExtended(NoticeHead head, ObjectionPeriod period, String reason, Instant at) implements NoticeEvent {}

    record ObjectionFiled(
            NoticeHead head, String objectionId, String applicationId, TenantId applicantTenant, Instant at)
            implements NoticeEvent {}

    record ObjectionResolved(
            NoticeHead head,
            String objectionId,
            String applicationId,
            TenantId applicantTenant,
            FiledObjection.Outcome outcome,
            Instant at)
            implements NoticeEvent {}

    record Announced(NoticeHead head, Instant at, List<Award> awards) implements NoticeEvent {}
}
