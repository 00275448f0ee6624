package cn.biaogan.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ContractsTest {

    private static final Set<String> ANNOTATED = Set.of("title", "description");

    static Set<String> types() {
        return Contracts.eventTypes();
    }

    @Test
    void knowsEveryFact() {
        assertThat(Contracts.eventTypes()).hasSize(36).contains("cn.biaogan.application.submitted.v1");
    }

    @Test
    void sendsReverificationOnTheTopicOfPublication() {
        assertThat(Contracts.topicOf("cn.biaogan.reverification.opened.v1")).isEqualTo("biaogan.publication.v1");
    }

    @ParameterizedTest
    @MethodSource("types")
    void saysInTheSchemaWhatTheEventIsAndWhereItTravels(String type) {
        var schema = Json.schema(type);

        assertThat(schema.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("$id").stringValue()).isEqualTo("urn:biaogan:event:" + type);
        assertThat(schema.get("x-topic").stringValue()).isEqualTo(Contracts.topicOf(type));
        assertThat(Json.texts(schema.get("required")))
                .contains(schema.get("x-key").stringValue());
        ANNOTATED.forEach(
                word -> assertThat(schema.get(word).stringValue()).containsPattern("\\p{IsHan}.* / .*[A-Za-z]"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void explainsEveryFieldInChineseAndEnglish(String type) {
        assertThat(Json.schema(type).findValues("properties"))
                .flatMap(properties -> properties
                        .propertyStream()
                        .filter(property -> !property.getValue().has("const"))
                        .map(Map.Entry::getValue)
                        .toList())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.path("description").asString(""))
                        .containsPattern("\\p{IsHan}.* / .*[A-Za-z]"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void carriesNoPersonalData(String type) {
        assertThat(Json.schema(type).findValues("properties"))
                .flatMap(Json::names)
                .noneMatch(name -> name.matches("(?i).*(contact|phone|mail|legalRep|leader|expertName).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn.biaogan.application.submitted.v2", "application.submitted", "", "../index"})
    void namesTheEventTypeNobodyPublished(String type) {
        assertThatThrownBy(() -> Contracts.schema(type)).isInstanceOf(UnknownContract.class);
        assertThatThrownBy(() -> Contracts.strictSchema(type)).isInstanceOf(UnknownContract.class);
        assertThatThrownBy(() -> Contracts.example(type)).isInstanceOf(UnknownContract.class);
        assertThatThrownBy(() -> Contracts.topicOf(type))
                .isInstanceOf(UnknownContract.class)
                .hasMessage("event type \"%s\" is not part of the contracts", type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"provinces", "", "../events/cycle.opened.v1.schema", "industries.json"})
    void namesTheReferenceFileThatDoesNotExist(String name) {
        assertThatThrownBy(() -> Contracts.reference(name))
                .isInstanceOf(UnknownContract.class)
                .hasMessageContaining("reference file \"" + name + "\"");
    }

    @Test
    void allowsNoOneToChangeTheListOfTypes() {
        var types = Contracts.eventTypes();

        assertThatThrownBy(() -> types.remove("cn.biaogan.cycle.opened.v1"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(types).extracting(Json::schema).allMatch(JsonNode::isObject);
    }
}
