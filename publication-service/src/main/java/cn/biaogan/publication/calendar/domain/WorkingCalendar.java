package cn.biaogan.publication.calendar.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Policy: counts working days, in years with official data only.
 *
 * @param years official notices by the year they are for
 * @param spokenOfFrom first day of December of which the notice for the following year may speak: its new year holiday
 *     may begin in December, and be made up for there
 */
public record WorkingCalendar(Map<Integer, OfficialYear> years, MonthDay spokenOfFrom) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    public WorkingCalendar {
        years = Map.copyOf(years);
    }

    /** @throws CalendarRejection.NoOfficialData when a notice that may speak of the day is not in the data */
    public boolean worksOn(LocalDate day) {
        requireOfficial(day.getYear());
        if (!MonthDay.from(day).isBefore(spokenOfFrom)) {
            requireOfficial(day.getYear() + 1);
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return any(day, OfficialYear::makeUpDays) || (!weekend && !any(day, OfficialYear::offDays));
    }

    private boolean any(LocalDate day, Function<OfficialYear, Set<LocalDate>> days) {
        return years.values().stream().anyMatch(year -> days.apply(year).contains(day));
    }

    private void requireOfficial(int year) {
        if (!years.containsKey(year)) {
            throw new CalendarRejection.NoOfficialData(year);
        }
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
