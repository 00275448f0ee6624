package cn.biaogan.publication.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.publication.calendar.domain.CalendarRejection;
import cn.biaogan.publication.calendar.domain.ObjectionPeriod;
import cn.biaogan.publication.calendar.domain.OfficialYear;
import cn.biaogan.publication.calendar.domain.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialCalendarTest {

    private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);

    private final WorkingCalendar calendar = OfficialCalendar.read(Contracts.reference("holidays-cn"), CHRISTMAS);

    @ParameterizedTest(name = "published {0}, {1} days: from {2} until {3}")
    @CsvSource({
        // an ordinary week: the day of publication is not counted
        "2026-03-02T10:00+08:00, 5, 2026-03-03, 2026-03-10T00:00+08:00",
        // one minute before and after midnight in Beijing
        "2026-03-02T23:59+08:00, 1, 2026-03-03, 2026-03-04T00:00+08:00",
        "2026-03-03T00:01+08:00, 1, 2026-03-04, 2026-03-05T00:00+08:00",
        // the national day holiday is left out, the Saturday after it is worked
        "2026-09-29T10:00+08:00, 5, 2026-09-30, 2026-10-13T00:00+08:00",
        // the Sunday before the mid-autumn week is worked
        "2026-09-18T10:00+08:00, 1, 2026-09-20, 2026-09-21T00:00+08:00",
    })
    void countsWorkingDaysToTheEndOfTheLastBeijingDay(
            OffsetDateTime published, int days, LocalDate from, OffsetDateTime until) {
        var period = calendar.objectionPeriod(published.toInstant(), days);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until.toInstant());
    }

    @ParameterizedTest
    @CsvSource({"2025, 248", "2026, 248"})
    void hasAsManyWorkingDaysAsTheOfficialYear(int year, int expected) {
        var withNothingMore = new HashMap<>(calendar.years());
        withNothingMore.putIfAbsent(year + 1, new OfficialYear(Set.of(), Set.of()));
        var whole = new WorkingCalendar(withNothingMore, CHRISTMAS);

        long counted = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(whole::worksOn)
                .count();

        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void refusesAPeriodThatTouchesAYearWithoutOfficialData() {
        assertThatThrownBy(() -> calendar.objectionPeriod(Instant.parse("2026-12-29T02:00:00Z"), 5))
                .isInstanceOfSatisfying(CalendarRejection.NoOfficialData.class, refused -> {
                    assertThat(refused.code()).isEqualTo("calendar.no-official-data");
                    assertThat(refused.args()).containsEntry("year", "2027");
                });
    }

    /** As for 2019, whose notice gave 31 December 2018 off and had Saturday the 29th worked. */
    @Test
    void heedsWhatTheNextYearsNoticeSaysOfDecember() {
        var told = OfficialCalendar.read("""
                {"years": {
                  "2018": {"status": "official", "off_days": ["2018-01-01"], "make_up_working_days": []},
                  "2019": {"status": "official", "off_days": ["2018-12-30", "2018-12-31", "2019-01-01"],
                           "make_up_working_days": ["2018-12-29"]}}}
                """, CHRISTMAS);

        assertThat(told.worksOn(LocalDate.of(2018, 12, 29))).isTrue();
        assertThat(told.worksOn(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(told.objectionPeriod(Instant.parse("2018-12-27T02:00:00Z"), 3))
                .isEqualTo(new ObjectionPeriod(LocalDate.of(2018, 12, 28), Instant.parse("2019-01-02T16:00:00Z")));
    }

    @Test
    void refusesDaysOfDecemberOfWhichAMissingNoticeMaySpeak() {
        assertThat(calendar.worksOn(LocalDate.of(2026, 12, 24))).isTrue();
        assertThatThrownBy(() -> calendar.worksOn(LocalDate.of(2026, 12, 25)))
                .isInstanceOfSatisfying(
                        CalendarRejection.NoOfficialData.class,
                        refused -> assertThat(refused.args()).containsEntry("year", "2027"));
        assertThatThrownBy(() -> calendar.objectionPeriod(Instant.parse("2026-12-18T02:00:00Z"), 5))
                .isInstanceOf(CalendarRejection.NoOfficialData.class);
    }

    @Test
    void hearsUntilTheLastMomentAndNotAtMidnight() {
        var period = calendar.objectionPeriod(Instant.parse("2026-03-02T02:00:00Z"), 5);

        assertThat(period.endedAt(Instant.parse("2026-03-09T15:59:59.999Z"))).isFalse();
        assertThat(period.endedAt(Instant.parse("2026-03-09T16:00:00Z"))).isTrue();
    }
}
