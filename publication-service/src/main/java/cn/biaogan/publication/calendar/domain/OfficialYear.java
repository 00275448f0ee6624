package cn.biaogan.publication.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * One year as the state council's notice arranged it.
 *
 * @param offDays holidays, moved rest days included
 * @param makeUpDays weekend days on which work is made up (调休)
 */
public record OfficialYear(Set<LocalDate> offDays, Set<LocalDate> makeUpDays) {

    public OfficialYear {
        offDays = Set.copyOf(offDays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    boolean worksOn(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return makeUpDays.contains(day) || (!weekend && !offDays.contains(day));
    }
}
