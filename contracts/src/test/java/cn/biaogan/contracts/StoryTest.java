package cn.biaogan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All examples together tell one cycle, so a reader can follow one enterprise through them. */
class StoryTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final JsonNode SUBMITTED = of("application.submitted");
    private static final JsonNode RESUBMITTED = of("application.resubmitted");

    @Test
    void happensInOneCycle() {
        assertThat(Contracts.eventTypes())
                .filteredOn(type -> !type.contains(".joint-mechanism.")) // of a year, whichever cycles it has
                .extracting(type -> Json.example(type).get("cycleId").stringValue())
                .containsOnly(of("cycle.opened").get("cycleId").stringValue());
    }

    @Test
    void leadsOneEnterpriseFromTheCallToTheCertificate() {
        var steps = List.of(
                "application.submitted",
                "recommendation.returned",
                "application.resubmitted",
                "recommendation.accepted",
                "recommendation.batch-submitted",
                "review.assigned",
                "review.statement-signed",
                "review.score-submitted",
                "review.selection-decided",
                "publication.notice-published",
                "publication.objection-filed",
                "publication.objection-resolved",
                "publication.announced",
                "publication.certificate-issued");
        String application = SUBMITTED.get("applicationId").stringValue();

        assertThat(steps)
                .allSatisfy(step ->
                        assertThat(of(step).findValuesAsString("applicationId")).contains(application));
        assertThat(Stream.of("cycle.opened", "cycle.extended", "cycle.recommendation-closed", "cycle.closed")
                        .map(StoryTest::when))
                .isSorted();
        assertThat(steps.stream().map(StoryTest::when)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void tellsTheSameOfAnEnterpriseEverywhere() {
        Map<String, Set<String>> seen = new HashMap<>();
        for (String type : Contracts.eventTypes()) {
            objects(Json.example(type))
                    .filter(object -> object.has("applicationId"))
                    .forEach(object -> {
                        for (String fact :
                                List.of("enterpriseId", "enterpriseName", "applicantTenant", "industry", "size")) {
                            if (object.has(fact)) {
                                seen.computeIfAbsent(
                                                object.get("applicationId").stringValue() + " " + fact,
                                                key -> new TreeSet<>())
                                        .add(object.get(fact).stringValue());
                            }
                        }
                    });
        }
        assertThat(seen)
                .isNotEmpty()
                .allSatisfy((fact, values) -> assertThat(values).hasSize(1));
    }

    @Test
    void usesCreditCodesWithAValidCheckDigit() {
        var codes = Contracts.eventTypes().stream()
                .flatMap(type -> Json.example(type).findValuesAsString("creditCode").stream())
                .toList();

        assertThat(codes).isNotEmpty().allMatch(CreditCode::isValid);
    }

    @Test
    void answersEveryQuestionAndNamesOnlyEvidenceItBrings() {
        var questions = Json.reference("self-check-2017.399").get("flat").findValuesAsString("id");

        for (JsonNode application : List.of(SUBMITTED, RESUBMITTED)) {
            assertThat(application.get("answers").findValuesAsString("questionId"))
                    .containsExactlyElementsOf(questions);
            var brought = application.get("evidence").findValuesAsString("evidenceId");
            assertThat(application.get("answers").valueStream())
                    .flatMap(answer -> Json.texts(answer.path("evidence")))
                    .isNotEmpty()
                    .isSubsetOf(brought);
            assertThat(brought).containsAll(Json.texts(application.get("form").get("practiceEvidence")));
        }
    }

    @Test
    void fillsInTheFormAsItsVersionAsks() {
        var fields = Json.reference("form-2026.1").get("sections").findValues("fields").stream()
                .flatMap(JsonNode::valueStream)
                .filter(field -> !field.get("personalData").booleanValue())
                .toList();

        for (JsonNode application : List.of(SUBMITTED, RESUBMITTED)) {
            var form = application.get("form");
            assertThat(fields)
                    .extracting(field -> field.get("id").stringValue())
                    .containsAll(form.propertyNames());
            assertThat(fields).allSatisfy(field -> {
                var value = form.path(field.get("id").stringValue());
                assertThat(value.isMissingNode() && field.get("required").booleanValue())
                        .isFalse();
                if (value.isString()) {
                    assertThat(value.stringValue().length())
                            .isBetween(
                                    field.path("minLength").asInt(1),
                                    field.get("maxLength").asInt());
                }
            });
        }
    }

    @Test
    void returnsPlacesThatExistInTheSubmission() {
        assertThat(of("recommendation.returned").get("items").findValuesAsString("pointer"))
                .allSatisfy(pointer -> assertThat(SUBMITTED.at(pointer).isMissingNode()
                                && SUBMITTED
                                        .at(pointer.substring(0, pointer.lastIndexOf('/')))
                                        .isMissingNode())
                        .isFalse());
    }

    @Test
    void endsTheObjectionPeriodAtMidnightAfterFiveWorkingDays() {
        var notice = of("publication.notice-published");
        var first = LocalDate.parse(notice.get("objectionFrom").stringValue());
        var end = Instant.parse(notice.get("objectionUntil").stringValue()).atZone(BEIJING);

        assertThat(end.toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(first.datesUntil(end.toLocalDate())
                        .filter(day ->
                                day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY))
                .hasSize(of("cycle.opened").get("objectionWorkingDays").asInt());
    }

    @Test
    void extendsTheObjectionPeriodToALaterMidnightBeforeTheAnnouncement() {
        var extended = of("publication.objection-period-extended");
        var until = Instant.parse(extended.get("objectionUntil").stringValue());

        assertThat(until.atZone(BEIJING).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(until)
                .isAfter(Instant.parse(
                        of("publication.notice-published").get("objectionUntil").stringValue()))
                .isBefore(when("publication.announced"));
        assertThat(extended.get("noticeId"))
                .isEqualTo(of("publication.notice-published").get("noticeId"));
    }

    @Test
    void offersOnlyRecommendersOfTheDefaultList() {
        var known = Json.reference("recommenders-2026")
                .get("recommenders")
                .valueStream()
                .toList();

        assertThat(of("cycle.opened").get("recommenders").valueStream())
                .allSatisfy(recommender -> assertThat(known)
                        .anySatisfy(entry -> recommender
                                .properties()
                                .forEach(fact ->
                                        assertThat(entry.get(fact.getKey())).isEqualTo(fact.getValue()))));
    }

    private static JsonNode of(String name) {
        return Json.example("cn.biaogan." + name + ".v1");
    }

    private static Instant when(String name) {
        return of(name).properties().stream()
                .filter(field -> field.getKey().endsWith("At"))
                .map(field -> Instant.parse(field.getValue().stringValue()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        var inside = node.valueStream().flatMap(StoryTest::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), inside) : inside;
    }
}
