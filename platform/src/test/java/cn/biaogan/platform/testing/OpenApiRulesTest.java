package cn.biaogan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OpenApiRulesTest {

    private static final String SOUND = """
            {"openapi": "3.1.0",
             "info": {"title": "评审", "description": "专家评审"},
             "servers": [{"url": "/"}],
             "paths": {"/api/things/{id}": {"put": {
               "summary": "修改 / Edit", "operationId": "edit", "tags": ["材料"],
               "parameters": [{"name": "If-Match", "in": "header", "required": true, "schema": {"type": "string"}}],
               "responses": {
                 "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "428": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
                 "default": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
               }}}},
             "components": {"schemas": {"Thing": {}, "Problem": {}}, "securitySchemes": {"oidc": {}}}}
            """;

    private static List<String> broken(String sound, String instead) {
        assertThat(SOUND).contains(sound);
        return OpenApiRules.broken(JsonMapper.shared().readTree(SOUND.replace(sound, instead)));
    }

    @Test
    void findsNothingWrongWithASoundDescription() {
        assertThat(broken("Edit", "Change")).isEmpty();
    }

    @Test
    void findsEachFlaw() {
        String edit = "put /api/things/{id}";

        assertThat(broken("修改 / Edit", "Edit")).contains(edit + " has no Chinese summary");
        assertThat(broken("修改 / Edit", "修改")).containsExactly(edit + " has no English summary");
        assertThat(broken("修改 / Edit", "修改(留痕) / Edit"))
                .containsExactly("\"修改(留痕) / Edit\" mixes half-width marks into Chinese");
        assertThat(broken("\"operationId\": \"edit\",", "")).containsExactly(edit + " has no operationId");
        assertThat(broken("材料", "thing-controller"))
                .containsExactly(edit + " has no Chinese tag: \"thing-controller\"");
        assertThat(broken("\"200\":", "\"302\":")).contains(edit + " never succeeds");
        assertThat(broken("{\"$ref\": \"#/components/schemas/Thing\"}", "{\"type\": \"object\"}"))
                .containsExactly(edit + " answers 200 without a type");
        assertThat(broken("\"428\": {\"content\": {\"application/problem+json\"", "\"428\": {\"content\": {\"a/b\""))
                .containsExactly(edit + " answers 428 with no problem");
        assertThat(broken("\"required\": true", "\"required\": false"))
                .containsExactly(edit + " does not require If-Match");
        assertThat(broken("\"If-Match\"", "\"If-None-Match\""))
                .containsExactly(edit + " and If-Match: it is not demanded");
        assertThat(broken("\"428\"", "\"409\"")).containsExactly(edit + " and If-Match: it is not told");
        assertThat(broken("\"Thing\": {}", "\"Thong\": {}"))
                .containsExactly("\"#/components/schemas/Thing\" leads nowhere");
    }
}
