package cn.biaogan.publication.calendar.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** What the calendar refuses. */
public abstract sealed class CalendarRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private CalendarRejection(Map<String, Object> args) {
        super(Kind.CONFLICT, args);
    }

    /** The state council's notice for that year is not in the data; working days are never guessed. */
    public static final class NoOfficialData extends CalendarRejection {
        private static final long serialVersionUID = 1L;

        public NoOfficialData(int year) {
            super(Map.of("year", Integer.toString(year)));
        }
    }
}
