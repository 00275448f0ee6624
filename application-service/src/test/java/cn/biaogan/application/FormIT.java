package cn.biaogan.application;

import static cn.biaogan.application.fixture.RunningApplicationService.SERVICE;
import static cn.biaogan.application.fixture.RunningApplicationService.caller;
import static cn.biaogan.application.fixture.RunningApplicationService.enterprise;
import static cn.biaogan.application.fixture.RunningApplicationService.openCycle;
import static cn.biaogan.application.fixture.RunningApplicationService.require;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.application.fixture.RunningApplicationService.Applicant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The form over HTTP, and the same form as it is checked. */
class FormIT {

    private static final String FORM = "/api/application/forms/2026.1";

    @Test
    void isShownToWhoeverHasLoggedIn() {
        for (String role : List.of("recommender", "expert", "ministry", "auditor", "system-admin", "security-admin")) {
            assertThat(caller("somebody", "national", role).get(FORM).status())
                    .as(role)
                    .isEqualTo(200);
        }
        assertThat(SERVICE.anonymous().get(FORM).status()).isEqualTo(401);
    }

    @Test
    void carriesWhatAConsoleDraws() {
        JsonNode shown = enterprise("ent-form").get(FORM).json();

        assertThat(shown.path("form").path("version").asString()).isEqualTo("2026.1");
        assertThat(shown.path("tenants").size()).isEqualTo(37);
        assertThat(shown.path("sizeRule").path("employees").asInt()).isEqualTo(1000);
        assertThat(shown.path("sizeRule").path("annualRevenueWan").asInt()).isEqualTo(40_000);
        assertThat(shown.path("evidence").path("maxBytes").asLong()).isEqualTo(1024 * 1024);
        assertThat(shown.path("evidence").path("types").path(0).toString())
                .isEqualTo("{\"kind\":\"PDF\",\"mediaType\":\"application/pdf\",\"extensions\":[\"pdf\"]}");
        assertThat(shown.path("avoidances").path("maxItems").asInt()).isEqualTo(5);
        JsonNode leader =
                shown.path("form").path("sections").path(0).path("fields").path(0);
        assertThat(leader.path("label").asString()).isEqualTo("计量主管领导");
        assertThat(leader.path("type").asString()).isEqualTo("text");
        assertThat(leader.path("pointer").asString()).isEqualTo("/form/metrologyLeader");
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        var first = enterprise("ent-form").get(FORM);
        String tag = first.header("ETag");

        assertThat(first.header("Cache-Control")).contains("private", "max-age=600");
        var second = enterprise("ent-form").with("If-None-Match", tag).get(FORM);
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.text()).isEmpty();
    }

    @Test
    void ofAnUnknownVersionNamesTheKnownOnes() {
        var reply = enterprise("ent-form").get("/api/application/forms/1999.1");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("code").asString()).isEqualTo("form.unknown-version");
        assertThat(reply.json().path("detail").asString()).contains("2026.1");
    }

    @Test
    void takesEveryFieldItShowsAndNoOther() {
        var applicant = Applicant.ready("ent-form", 420, openCycle());
        String content = applicant.path() + "/content";
        var values = new LinkedHashMap<String, Object>();
        var answers = new LinkedHashMap<String, Object>();
        JsonNode form = applicant.caller().get(FORM).json().path("form");
        form.path("sections").forEach(section -> {
            section.path("fields")
                    .forEach(field -> values.put(
                            field.path("id").asString(),
                            value(field.path("type").asString())));
            section.path("selfCheck")
                    .path("categories")
                    .forEach(category -> category.path("items")
                            .forEach(item -> item.path("questions")
                                    .forEach(question ->
                                            answers.put(question.path("id").asString(), Map.of("answer", "NO")))));
        });
        assertThat(answers).hasSize(33);

        var saved = require(
                applicant
                        .caller()
                        .changing(applicant.get().version())
                        .put(content, Map.of("form", values, "answers", answers)),
                200);

        values.put("favouriteColour", "红");
        var refused = applicant
                .caller()
                .changing(saved.version())
                .put(content, Map.of("form", values, "answers", Map.of("SC-9-9-9", Map.of("answer", "NO"))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsString("pointer"))
                .containsExactly("/form/favouriteColour", "/answers/SC-9-9-9");
    }

    private static Object value(String type) {
        return switch (type) {
            case "integer" -> 1;
            case "boolean" -> true;
            case "evidenceList" -> List.of();
            default -> "未写完";
        };
    }
}
