package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.calendar.domain.WorkingCalendar;
import cn.biaogan.publication.joint.domain.Signature;
import java.util.List;

/** The selected candidates, not published yet. */
public record DraftNotice(NoticeHead head, List<Listing> entries) implements Notice {

    public DraftNotice {
        entries = List.copyOf(entries);
    }

    @Override
    public String cycleId() {
        return head.cycleId();
    }

    @Override
    public DraftNotice draft() {
        return this;
    }

    @Override
    public Decision<Notice, NoticeEvent> withdraw(String applicationId) {
        return Decision.of(new DraftNotice(
                head,
                entries.stream()
                        .map(line -> line.marked(applicationId, Listing.Status.WITHDRAWN))
                        .toList()));
    }

    @Override
    public Decision<Notice, NoticeEvent> reinstate(String applicationId) {
        return Decision.of(new DraftNotice(
                head,
                entries.stream()
                        .map(line -> line.about(applicationId) ? line.marked(Listing.Status.LISTED) : line)
                        .toList()));
    }

    @Override
    public boolean waitsFor(String applicationId) {
        return entries.stream().anyMatch(line -> line.about(applicationId) && !line.listed());
    }

    /**
     * Publishes the list. One ministry is enough: the selection behind it was joint.
     *
     * @throws NoticeRejection.NothingListed when every candidate withdrew
     * @throws cn.biaogan.publication.calendar.domain.CalendarRejection.NoOfficialData when the period cannot be counted
     */
    public Decision<Notice, NoticeEvent> publish(Signature by, WorkingCalendar calendar) {
        List<Listing> listed = entries.stream().filter(Listing::listed).toList();
        if (listed.isEmpty()) {
            throw new NoticeRejection.NothingListed();
        }
        var period = calendar.objectionPeriod(by.at(), head.objectionWorkingDays());
        return Decision.of(
                new PublishedNotice(head, listed, by, period, List.of(), null, null),
                new NoticeEvent.NoticePublished(head, by.at(), period, listed));
    }

    @Override
    public Audience audience() {
        return Audience.MINISTRIES;
    }
}
