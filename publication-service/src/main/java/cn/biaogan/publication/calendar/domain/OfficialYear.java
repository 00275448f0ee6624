package cn.biaogan.publication.calendar.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * One year as the state council's notice arranged it. Some of its days may lie in the last days of the year before.
 *
 * @param offDays holidays, moved rest days included
 * @param makeUpDays weekend days on which work is made up (调休)
 */
public record OfficialYear(Set<LocalDate> offDays, Set<LocalDate> makeUpDays) {

    public OfficialYear {
        offDays = Set.copyOf(offDays);
        makeUpDays = Set.copyOf(makeUpDays);
    }
}
