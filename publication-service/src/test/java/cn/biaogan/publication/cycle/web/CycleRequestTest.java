package cn.biaogan.publication.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.testing.MovableClock;
import cn.biaogan.publication.cycle.CycleCatalogue;
import cn.biaogan.publication.cycle.domain.Recommender;
import cn.biaogan.publication.fixture.Programme;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CycleRequestTest {

    private static final String DATES = """
            "year": 2026, "name": "2026年度工业计量标杆示范活动",
            "applicationDeadline": "2026-06-30T16:00:00Z", "recommendationDeadline": "2026-08-31T16:00:00Z"
            """;

    private final CycleCatalogue catalogue = new CycleCatalogue();
    private final Clock clock = new MovableClock(Programme.START);

    @Test
    void takesTheNoticesValuesForWhatIsLeftOut() {
        var terms = request("{" + DATES + "}").terms(catalogue, clock);

        assertThat(terms.industries()).hasSize(16).contains("OTHER");
        assertThat(terms.recommenders()).hasSizeGreaterThanOrEqualTo(37);
        assertThat(terms.recommenders())
                .allSatisfy(
                        unit -> assertThat(unit.largeQuota() + unit.smeQuota()).isEqualTo(10));
        assertThat(terms.objectionWorkingDays()).isEqualTo(5);
        assertThat(terms.formVersion()).isEqualTo("2026.1");
        assertThat(terms.sameProvinceConflict()).isFalse();
    }

    @Test
    void givesTheCyclesQuotasToRecommendersWithoutTheirOwn() {
        var terms = request("""
                        {%s, "quotas": {"large": 3, "sme": 7}, "recommenders": [
                          {"id": "rec-330000", "tenant": "330000", "name": "浙江省联合推荐单位", "serves": ["330000"]},
                          {"id": "rec-assoc-01", "tenant": "national", "name": "示例行业协会", "largeQuota": 1}]}
                        """.formatted(DATES)).terms(catalogue, clock);

        assertThat(terms.recommenders())
                .extracting(Recommender::largeQuota, Recommender::smeQuota)
                .containsExactly(tuple(3, 7), tuple(1, 7));
    }

    @Test
    void takesTheDefaultListAsItIsRead() {
        var read = JsonMapper.shared()
                .valueToTree(new RecommenderController(catalogue).list().items());
        var written =
                request("{%s, \"recommenders\": %s}".formatted(DATES, read)).terms(catalogue, clock);

        assertThat(written).isEqualTo(request("{" + DATES + "}").terms(catalogue, clock));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", \"recommenders\": [{\"id\": \"rec-330000\", \"tenant\": \"330000\", \"name\": \"某单位\","
                        + " \"largeQuota\": 1}]"
            })
    void blamesAQuotaWhereItWasWritten(String recommenders) {
        var request = request("{%s, \"quotas\": {\"large\": 3, \"sme\": 1001}%s}".formatted(DATES, recommenders));

        assertThatThrownBy(() -> request.terms(catalogue, clock))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        new Fault("/quotas/sme", "value.out-of-range", Map.of("min", 0, "max", 1000))));
    }

    @Test
    void namesEveryFaultAtOnce() {
        var request = request("""
                {"name": "x", "applicationDeadline": "2026-01-01T00:00:00Z", "formVersion": "1999.9",
                 "industries": ["STEEL", "BREAD"], "recommenders": [
                  {"id": "unit-1", "tenant": "999999", "name": "某单位", "serves": ["330000", "national"]}]}
                """);

        assertThatThrownBy(() -> request.terms(catalogue, clock))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer, Fault::code)
                                .extracting(Object::toString)
                                .containsExactlyInAnyOrder(
                                        "(\"/year\", \"value.required\")",
                                        "(\"/name\", \"value.too-short\")",
                                        "(\"/applicationDeadline\", \"value.past\")",
                                        "(\"/recommendationDeadline\", \"value.required\")",
                                        "(\"/industries/1\", \"value.option\")",
                                        "(\"/formVersion\", \"value.option\")",
                                        "(\"/recommenders/0/id\", \"value.format\")",
                                        "(\"/recommenders/0/tenant\", \"value.unknown\")",
                                        "(\"/recommenders/0/serves/1\", \"value.unknown\")"));
    }

    @Test
    void refusesARecommendationThatEndsBeforeTheApplications() {
        var request = request(DATES.replace("2026-08-31", "2026-06-30").transform(text -> "{" + text + "}"));

        assertThatThrownBy(() -> request.terms(catalogue, clock))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault("/recommendationDeadline", "cycle.deadline-order")));
    }

    @Test
    void refusesADeadlineFarFromTheYear() {
        var request = request(DATES.replace("2026-08-31", "2062-08-31").transform(text -> "{" + text + "}"));

        assertThatThrownBy(() -> request.terms(catalogue, clock))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault(
                                        "/recommendationDeadline",
                                        "cycle.deadline-year",
                                        Map.of("first", "2025", "last", "2027"))));
    }

    @Test
    void asksForWhatANullLeavesOpen() {
        var request = request(("{%s, \"industries\": [null], \"recommenders\": [null, "
                        + "{\"id\": \"rec-330000\", \"tenant\": \"330000\", \"name\": \"某单位\", \"serves\": [null]}]}")
                .formatted(DATES));

        assertThatThrownBy(() -> request.terms(catalogue, clock))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactlyInAnyOrder(
                                        new Fault("/industries/0", "value.required"),
                                        new Fault("/recommenders/0", "value.required"),
                                        new Fault("/recommenders/1/serves/0", "value.required")));
    }

    private static CycleRequest request(String json) {
        return JsonMapper.shared().readValue(json, CycleRequest.class);
    }
}
