package cn.biaogan.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.probe.Probe;
import cn.biaogan.platform.testing.OpenApiRules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private final JsonNode api =
            Probe.anonymous().get("/api/probe/openapi.json").json();
    private final JsonNode submit = api.path("paths").path("/api/probe/act").path("post");

    @Test
    void isOpenApi31OfThisServiceAlone() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("info").path("title").asString()).contains("标杆", "Biaogan");
        assertThat(api.path("paths").propertyNames()).isNotEmpty().allMatch(path -> path.startsWith("/api/probe/"));
    }

    @Test
    void tellsTheRuleOfAnEndpoint() {
        assertThat(submit.path("operationId").asString()).isEqualTo("probeSubmitForm");
        assertThat(submit.path("x-roles").toString()).isEqualTo("[\"enterprise\"]");
        assertThat(submit.path("security").path(0).has("oidc")).isTrue();
        assertThat(api.path("components")
                        .path("securitySchemes")
                        .path("oidc")
                        .path("scheme")
                        .asString())
                .isEqualTo("bearer");
        assertThat(api.path("paths").path("/api/probe/public/ping").path("get").has("security"))
                .isFalse();
    }

    @Test
    void showsTheActAsItsHeaders() {
        JsonNode edit = api.path("paths").path("/api/probe/act").path("put");

        assertThat(submit.path("parameters").findValuesAsString("name")).containsExactly("Idempotency-Key");
        assertThat(edit.path("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("Idempotency-Key", "If-Match");
        assertThat(edit.path("parameters").path(1).path("required").asBoolean()).isTrue();
        assertThat(edit.path("responses").propertyNames()).contains("412", "428");
        assertThat(submit.path("responses").propertyNames()).doesNotContain("412", "428");
        assertThat(submit.path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema")
                        .path("$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Thing");
        assertThat(api.path("paths").path("/api/probe/act").path("get").has("parameters"))
                .isFalse();
    }

    @Test
    void showsThePageAsItsParameters() {
        JsonNode list = api.path("paths").path("/api/probe/things").path("get");

        assertThat(list.path("parameters").findValuesAsString("name")).containsExactlyInAnyOrder("limit", "after");
        assertThat(list.path("parameters")
                        .path(0)
                        .path("schema")
                        .path("maximum")
                        .asInt())
                .isEqualTo(200);
    }

    @Test
    void everyOtherAnswerIsAProblem() {
        assertThat(submit.path("responses")
                        .path("default")
                        .path("content")
                        .path("application/problem+json")
                        .toString())
                .contains("#/components/schemas/Problem");
        assertThat(api.path("components")
                        .path("schemas")
                        .path("Problem")
                        .path("properties")
                        .propertyNames())
                .contains("type", "title", "status", "detail", "instance", "code", "errors", "correlationId");
        assertThat(api.path("components")
                        .path("schemas")
                        .path("FieldProblem")
                        .path("properties")
                        .propertyNames())
                .contains("pointer", "code", "detail");
    }

    @Test
    void tellsWhatAnEndpointMayRefuse() {
        JsonNode ping = api.path("paths").path("/api/probe/public/ping").path("get");
        JsonNode thing = api.path("paths").path("/api/probe/public/things/{id}").path("get");

        assertThat(submit.path("responses").propertyNames())
                .containsExactlyInAnyOrder("200", "400", "401", "403", "409", "422", "503", "default");
        assertThat(ping.path("responses").propertyNames()).containsExactlyInAnyOrder("200", "503", "default");
        assertThat(thing.path("responses").propertyNames()).contains("400", "404");
    }

    @Test
    void tellsWhatACreationAnswers() {
        JsonNode answers =
                api.path("paths").path("/api/probe/made").path("post").path("responses");

        assertThat(answers.path("201").path("headers").propertyNames()).containsExactlyInAnyOrder("ETag", "Location");
        assertThat(answers.path("200").path("headers").propertyNames()).containsExactly("ETag");
        assertThat(answers.path("200").path("content"))
                .isEqualTo(answers.path("201").path("content"));
    }

    @Test
    void findsWhatIsNotDescribed() {
        assertThat(OpenApiRules.broken(api))
                .contains(
                        "get /api/probe/unruled has no Chinese summary",
                        "get /api/probe/things answers 200 without a type",
                        "has no Chinese description")
                .noneMatch(line -> line.contains("leads nowhere"));
    }

    @Test
    void requiresWhatIsNeverAbsent() {
        JsonNode schemas = api.path("components").path("schemas");

        assertThat(schemas.path("ActView").path("required").toString())
                .contains("action", "subject", "roles")
                .doesNotContain("keyId", "version");
        assertThat(schemas.path("Thing").path("required").toString()).isEqualTo("[\"name\"]");
    }
}
