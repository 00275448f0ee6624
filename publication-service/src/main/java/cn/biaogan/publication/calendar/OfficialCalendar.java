package cn.biaogan.publication.calendar;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.publication.calendar.domain.OfficialYear;
import cn.biaogan.publication.calendar.domain.WorkingCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Takes the calendar from the reference data, or from a newer file in the same form. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficialCalendar.Settings.class)
class OfficialCalendar {

    private static final JsonMapper READER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /**
     * @param file replaces the built-in calendar when the state council published a new year
     * @param nextYearSpeaksFrom first day of December that is counted only with the following year's notice
     */
    @ConfigurationProperties("biaogan.publication.calendar")
    record Settings(
            @Nullable Path file, @DefaultValue("--12-25") MonthDay nextYearSpeaksFrom) {}

    private record Year(
            String status,
            @Nullable Set<LocalDate> offDays,
            @Nullable Set<LocalDate> makeUpWorkingDays) {

        boolean official() {
            return status.equals("official") && offDays != null && makeUpWorkingDays != null;
        }
    }

    private record Holidays(Map<Integer, Year> years) {}

    @Bean
    WorkingCalendar workingCalendar(Settings settings) {
        return read(
                settings.file() == null ? Contracts.reference("holidays-cn") : text(settings.file()),
                settings.nextYearSpeaksFrom());
    }

    static WorkingCalendar read(String json, MonthDay nextYearSpeaksFrom) {
        Map<Integer, OfficialYear> years = READER.readValue(json, Holidays.class).years().entrySet().stream()
                .filter(year -> year.getValue().official())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, year -> official(year.getValue())));
        return new WorkingCalendar(years, nextYearSpeaksFrom);
    }

    private static OfficialYear official(Year year) {
        Set<LocalDate> off = year.offDays() == null ? Set.of() : year.offDays();
        Set<LocalDate> makeUp = year.makeUpWorkingDays() == null ? Set.of() : year.makeUpWorkingDays();
        return new OfficialYear(off, makeUp);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the calendar " + file, e);
        }
    }
}
