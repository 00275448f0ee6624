package cn.biaogan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReferenceDataTest {

    private final List<JsonNode> tenants =
            Json.reference("divisions").get("tenants").valueStream().toList();

    @Test
    void hasThirtyThreeQuestionsInFourteenItemsOfThreeCategories() {
        var catalogue = Json.reference("self-check-2017.399");
        var nested = catalogue.get("categories").findValues("questions").stream()
                .flatMap(JsonNode::valueStream)
                .toList();

        assertThat(catalogue.get("categories")).hasSize(3);
        assertThat(catalogue.get("categories").findValues("questions")).hasSize(14);
        assertThat(nested).hasSize(33);
        assertThat(catalogue.get("flat").valueStream())
                .extracting(question -> question.get("id"), question -> question.get("text"), q -> q.get("text_en"))
                .containsExactlyElementsOf(nested.stream()
                        .map(q -> Tuple.tuple(q.get("id"), q.get("text"), q.get("text_en")))
                        .toList());
        assertThat(nested).extracting(question -> question.get("id")).doesNotHaveDuplicates();
    }

    @Test
    void hasSixteenIndustriesOfWhichOnlyOtherAsksForAText() {
        var industries = Json.reference("industries").get("industries");

        assertThat(industries).hasSize(16);
        assertThat(industries
                        .valueStream()
                        .filter(industry -> industry.get("requires_text").booleanValue())
                        .map(industry -> industry.get("code").stringValue()))
                .containsExactly("OTHER");
        assertThat(Json.texts(Json.schema("cn.biaogan.application.submitted.v1").at("/properties/industry/enum")))
                .containsExactlyElementsOf(industries.findValuesAsString("code"));
    }

    @Test
    void hasThirtySevenTenants() {
        assertThat(tenants).hasSize(37);
        assertThat(tenants).extracting(tenant -> tenant.get("code")).doesNotHaveDuplicates();
        assertThat(ofKind("separately_planned_city"))
                .containsExactlyInAnyOrder("210200", "330200", "350200", "370200", "440300");
        assertThat(ofKind("corps")).containsExactly("XJBT");
        assertThat(ofKind("municipality")).hasSize(4);
        assertThat(ofKind("autonomous_region")).hasSize(5);
        assertThat(ofKind("province")).hasSize(22);
    }

    @Test
    void hasAJointUnitForEveryTenantThatServesItAlone() {
        var recommenders = Json.reference("recommenders-2026").get("recommenders");

        assertThat(recommenders.findValuesAsString("id")).hasSize(45).doesNotHaveDuplicates();
        assertThat(recommenders.valueStream())
                .allMatch(unit -> unit.get("largeQuota").asInt() == 5
                        && unit.get("smeQuota").asInt() == 5);
        for (JsonNode tenant : tenants) {
            String code = tenant.get("code").stringValue();
            assertThat(recommenders
                            .valueStream()
                            .filter(unit -> Json.texts(unit.get("serves")).contains(code)))
                    .singleElement()
                    .satisfies(unit -> {
                        assertThat(unit.get("id").stringValue()).isEqualTo("rec-" + code);
                        assertThat(unit.get("tenant").stringValue()).isEqualTo(code);
                        assertThat(unit.get("serves")).hasSize(1);
                        assertThat(unit.get("name").stringValue())
                                .startsWith(tenant.get("name").stringValue() + "市场监督管理")
                                .endsWith("（联合）");
                    });
        }
    }

    @Test
    void namesAssociationsThatNobodyCanMistakeForRealOnes() {
        assertThat(Json.reference("recommenders-2026")
                        .get("recommenders")
                        .valueStream()
                        .filter(unit -> unit.get("tenant").stringValue().equals("national")))
                .hasSize(8)
                .allMatch(unit -> unit.get("name").stringValue().startsWith("示例·")
                        && unit.get("fictional").booleanValue()
                        && unit.get("serves").isEmpty());
    }

    @Test
    void decidesTheSizeAtItsBoundaries() {
        var rule = Json.reference("size-rule");
        int employees = rule.at("/thresholds/employees").asInt();
        int revenue = rule.at("/thresholds/annual_revenue_wan").asInt();

        assertThat(rule.get("boundary_cases").valueStream())
                .isNotEmpty()
                .allMatch(c -> c.get("size")
                        .stringValue()
                        .equals(
                                c.get("employees").asInt() >= employees
                                                && c.get("revenue_wan").doubleValue() >= revenue
                                        ? "LARGE"
                                        : "SME"));
    }

    @Test
    void knowsWhichCreditCodesAreValid() {
        assertThat(Json.reference("uscc").get("valid_examples").findValuesAsString("code"))
                .hasSize(3)
                .allMatch(CreditCode::isValid);
        assertThat(Json.reference("uscc").get("invalid_examples").findValuesAsString("code"))
                .hasSize(3)
                .noneMatch(CreditCode::isValid);
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void countsTheWorkingDaysOfAnOfficialYear(int year) {
        var data = Json.reference("holidays-cn").get("years").get(Integer.toString(year));
        Set<String> off = new HashSet<>(Json.texts(data.get("off_days")));
        Set<String> makeUp = new HashSet<>(Json.texts(data.get("make_up_working_days")));

        assertThat(data.get("status").stringValue()).isEqualTo("official");
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> makeUp.contains(day.toString())
                                || (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                                        && !off.contains(day.toString()))))
                .hasSize(data.get("working_days_in_year").asInt());
    }

    @Test
    void doesNotGuessAYearThatIsNotPublished() {
        var year = Json.reference("holidays-cn").at("/years/2027");

        assertThat(year.get("status").stringValue()).isEqualTo("not_found");
        assertThat(year.has("off_days")).isFalse();
    }

    @Test
    void weighsTheCriteriaToOneHundredAndAnchorsEveryScore() {
        var criteria =
                Json.reference("rubric-2026.1").get("criteria").valueStream().toList();

        assertThat(criteria).hasSizeBetween(5, 8);
        assertThat(criteria).extracting(criterion -> criterion.get("id")).doesNotHaveDuplicates();
        assertThat(criteria.stream()
                        .mapToInt(criterion -> criterion.get("weight").asInt()))
                .as("weights")
                .satisfies(weights -> assertThat(
                                weights.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(100));
        assertThat(criteria)
                .allSatisfy(criterion -> assertThat(criterion.get("anchors").valueStream())
                        .extracting(anchor -> anchor.get("score").asInt())
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(0, criterion.get("max").asInt())
                                        .boxed()
                                        .toList()));
    }

    @Test
    void describesEveryFieldOfTheForm() {
        var form = Json.reference("form-2026.1");
        var fields = Stream.concat(
                        form.get("profile").valueStream(),
                        form.get("sections").findValues("fields").stream().flatMap(JsonNode::valueStream))
                .toList();

        assertThat(fields).extracting(field -> field.get("id").stringValue()).doesNotHaveDuplicates();
        assertThat(fields).allSatisfy(field -> {
            assertThat(field.get("id").stringValue()).matches("[a-z][A-Za-z]+");
            assertThat(field.get("label_zh").stringValue()).containsPattern("\\p{IsHan}");
            assertThat(field.get("label_en").stringValue()).isNotBlank();
            assertThat(field.get("origin").stringValue()).isIn("found", "inferred");
            assertThat(field.get("required").isBoolean()).isTrue();
            assertThat(field.get("personalData").isBoolean()).isTrue();
            assertThat(field.has("maxLength"))
                    .isEqualTo(List.of("text", "longText")
                            .contains(field.get("type").stringValue()));
        });
    }

    private List<String> ofKind(String kind) {
        return tenants.stream()
                .filter(tenant -> tenant.get("kind").stringValue().equals(kind))
                .map(tenant -> tenant.get("code").stringValue())
                .toList();
    }
}
