package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.calendar.domain.ObjectionPeriod;
import cn.biaogan.publication.joint.domain.Signature;
import java.util.List;
import java.util.Optional;

/** The benchmark units are announced; who is on the list stays, whatever the applicant withdraws later. */
public record AnnouncedNotice(
        NoticeHead head,
        List<Listing> entries,
        Signature publishedBy,
        ObjectionPeriod period,
        List<FiledObjection> objections,
        Signature announcementProposedBy,
        Signature announcedBy,
        List<Award> awards)
        implements Notice {

    @Override
    public String cycleId() {
        return head.cycleId();
    }

    @Override
    public Decision<Notice, NoticeEvent> withdraw(String applicationId) {
        return Decision.unchanged(this);
    }

    @Override
    public Optional<FiledObjection> objection(String objectionId) {
        return new Hearing(entries, objections).objection(objectionId);
    }

    @Override
    public Audience audience() {
        return Audience.EVERYONE;
    }
}
