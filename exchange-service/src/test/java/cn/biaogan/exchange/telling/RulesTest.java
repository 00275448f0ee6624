package cn.biaogan.exchange.telling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.exchange.fixture.ExchangeInMemory;
import cn.biaogan.exchange.notification.domain.Language;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table against the contracts: a field that an event does not have would be a dash in a letter. */
class RulesTest {

    /** What earlier facts, or the reminder, add. */
    private static final Set<String> KNOWN = Set.of(
            "cycleName",
            "unitName",
            "namedUnits",
            "enterpriseName",
            "number",
            "correctionsUntil",
            "ministryName",
            "deadline",
            "daysLeft",
            "applicationId");

    static Stream<Rule> rules() {
        return new Rules().all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSpeaksOfFieldsThatAreThere(Rule rule) {
        var fields = Stream.of(rule.text().zh(), rule.text().en(), rule.link())
                .flatMap(text -> Template.FIELD.matcher(text).results().map(MatchResult::group))
                .map(field -> field.substring(1, field.length() - 1))
                .filter(field -> !KNOWN.contains(field))
                .collect(Collectors.toSet());
        if (!rule.type().startsWith("cn.")) {
            assertThat(fields).isSubsetOf("cycleId");
        } else {
            JsonNode schema = new JsonMapper().readTree(Contracts.schema(rule.type()));
            assertThat(fields).allMatch(field -> has(schema, field, rule.to().contains(Audience.ENTRIES)));
        }
    }

    private static boolean has(JsonNode schema, String field, boolean inEntry) {
        JsonNode properties = schema.path("properties");
        int dot = field.indexOf('.');
        if (dot > 0) {
            JsonNode list = properties.path(field.substring(0, dot));
            return field.endsWith(".count")
                    ? list.path("type").asString("").equals("array")
                    : list.path("items").path("properties").has(field.substring(dot + 1));
        }
        return properties.has(field)
                || inEntry
                        && properties
                                .path("entries")
                                .path("items")
                                .path("properties")
                                .has(field);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aTitleNamesNobodyForItBecomesASubject(Rule rule) {
        assertThat(rule.title().zh() + rule.title().en()).doesNotContain("{", "[");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothLanguagesSayTheSame(Rule rule) {
        assertThat(rule.title().zh()).containsPattern("\\p{IsHan}");
        assertThat(rule.title().en()).doesNotContainPattern("\\p{IsHan}");
        assertThat(rule.text().zh()).containsPattern("\\p{IsHan}").doesNotContainPattern("\\p{IsHan}[,;:(]");
        assertThat(rule.text().en()).doesNotContainPattern("\\p{IsHan}");
        assertThat(fieldsOf(rule.text().zh())).isEqualTo(fieldsOf(rule.text().en()));
    }

    private static Set<String> fieldsOf(String text) {
        return Template.FIELD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** A template has no plural: "1 enterprises" would be read by every ministry. */
    @ParameterizedTest
    @MethodSource("rules")
    void aNumberStandsBehindWhatItCounts(Rule rule) {
        assertThat(rule.text().en()).doesNotContainPattern("\\{(\\w+\\.count|ranked)} \\w");
    }

    @Test
    void everyHandOverOfTheTwoStagesIsTold() {
        assertThat(new Rules().types())
                .containsAll(Stream.of(
                                "cycle.proposed",
                                "cycle.opened",
                                "cycle.extension-proposed",
                                "cycle.extension-withdrawn",
                                "cycle.extended",
                                "cycle.recommendation-closed",
                                "application.submitted",
                                "application.resubmitted",
                                "application.withdrawn",
                                "recommendation.handed-over",
                                "recommendation.returned",
                                "recommendation.accepted",
                                "recommendation.declined",
                                "recommendation.released",
                                "recommendation.countersignature-due",
                                "recommendation.batch-submitted",
                                "joint-mechanism.filed",
                                "joint-mechanism.acknowledged")
                        .map(ExchangeInMemory::type)
                        .toList());
    }

    @Test
    void whatIsMissingLeavesNoBracketBehind() {
        var fields = Fields.of(new JsonMapper().readTree("""
                {"enterpriseName":"甲[乙]{丙}","submittedAt":"2026-12-31T16:00:00Z","items":[{"reason":"一"},{"reason":"二"}]}
                """));
        var words = new cn.biaogan.exchange.notification.domain.Words(
                "{enterpriseName}于{submittedAt}[，理由：{reason}]，{items.count}处：[{items.reason}]", "");

        assertThat(Template.fill(words, fields).zh()).isEqualTo("甲[乙]{丙}于2026年12月31日24时（北京时间），2处：· 一\n· 二");
        assertThat(Template.path("/console/cases/{caseId}", fields)).isEqualTo("/console");
    }

    @Test
    void timesReadAsAnOfficialWritesThem() {
        assertThat(Map.of(
                        "2026-12-31T16:00:00Z", "2026年12月31日24时（北京时间）",
                        "2026-09-10T06:48:20.733Z", "2026年9月10日14时48分（北京时间）",
                        "2026-09-10T01:00:00Z", "2026年9月10日9时（北京时间）"))
                .allSatisfy((time, words) -> assertThat(BeijingTime.in(Language.ZH, java.time.Instant.parse(time)))
                        .isEqualTo(words));
        assertThat(BeijingTime.in(Language.EN, java.time.Instant.parse("2026-12-31T16:00:00Z")))
                .isEqualTo("24:00 on 31 December 2026 (Beijing time)");
    }
}
