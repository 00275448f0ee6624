package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.publication.calendar.domain.ObjectionPeriod;
import cn.biaogan.publication.calendar.domain.WorkingCalendar;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;

/**
 * A longer objection period that waits for the other ministry.
 *
 * @param workingDays its whole length, counted from the publication
 */
public record ProposedPeriod(int workingDays, String reason, Signature proposedBy) {

    /**
     * The period it would be.
     *
     * @throws cn.biaogan.platform.kernel.InvalidFields unless it ends later than the current one, and ahead of now
     * @throws cn.biaogan.publication.calendar.domain.CalendarRejection.NoOfficialData when it cannot be counted
     */
    ObjectionPeriod longerThan(ObjectionPeriod current, Instant published, WorkingCalendar calendar, Instant now) {
        ObjectionPeriod longer = calendar.objectionPeriod(published, workingDays);
        var fields = new Fields();
        if (!longer.until().isAfter(current.until())) {
            fields.fault("/workingDays", "notice.period-not-longer");
        } else if (longer.endedAt(now)) {
            fields.fault("/workingDays", "notice.period-past");
        }
        fields.check();
        return longer;
    }
}
