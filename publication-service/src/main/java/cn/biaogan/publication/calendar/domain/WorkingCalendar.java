package cn.biaogan.publication.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Policy: counts working days, in years with official data only. */
public record WorkingCalendar(Map<Integer, OfficialYear> years) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    public WorkingCalendar {
        years = Map.copyOf(years);
    }

    /** @throws CalendarRejection.NoOfficialData when the year has no official data */
    public boolean worksOn(LocalDate day) {
        OfficialYear year = years.get(day.getYear());
        if (year == null) {
            throw new CalendarRejection.NoOfficialData(day.getYear());
        }
        return year.worksOn(day);
    }

    /**
     * The objection period of a notice published at the given moment: its day is not counted, then so many working
     * days.
     *
     * @throws CalendarRejection.NoOfficialData when it touches a year without official data
     */
    public ObjectionPeriod objectionPeriod(Instant published, int workingDays) {
        LocalDate first = nextWorkingDay(published.atZone(BEIJING).toLocalDate());
        LocalDate last = first;
        for (int counted = 1; counted < workingDays; counted++) {
            last = nextWorkingDay(last);
        }
        return new ObjectionPeriod(first, last.plusDays(1).atStartOfDay(BEIJING).toInstant());
    }

    private LocalDate nextWorkingDay(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!worksOn(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
