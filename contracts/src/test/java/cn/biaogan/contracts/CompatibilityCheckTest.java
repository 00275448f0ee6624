package cn.biaogan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class CompatibilityCheckTest {

    private static final String TYPE = "cn.biaogan.recommendation.batch-submitted.v1";

    static Set<String> releasedTypes() {
        return released().keySet();
    }

    @Test
    void findsNothingTakenAwaySinceTheLastRelease() {
        assertThat(CompatibilityCheck.violations(released(), current())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releasedTypes")
    void stillReadsTheEventsOfTheLastRelease(String type) {
        var old = Json.parse(Json.resource("released/" + type.substring("cn.biaogan.".length()) + ".example.json"));

        assertThat(Validation.by(Contracts.schema(type)).faults(old)).isEmpty();
    }

    @Test
    void allowsANewOptionalFieldWiderBoundsAndOtherWords() {
        assertThat(violations(schema -> {
                    field(schema, "").set("note", Json.object("{'type':'string'}"));
                    field(schema, "/recommenderName").put("maxLength", 500);
                    field(schema, "/recommenderName").put("description", "单位全称 / full name");
                    entries(schema).put("minItems", 0);
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /digest                               | {'type':'integer','pattern':'^[0-9a-f]{64}$'} | /digest: type changed
            /digest                               | {'type':['string','null'],'pattern':'^[0-9a-f]{64}$'} | /digest: type changed
            /digest                               | {'type':'string','pattern':'^[0-9]{64}$'}      | /digest: pattern changed
            /digest                               | {'type':'string'}                               | /digest: pattern changed
            /recommenderName                      | {'type':'string','minLength':1,'maxLength':20}  | /recommenderName: maxLength narrowed
            /recommenderName                      | {'type':'string','minLength':3,'maxLength':200} | /recommenderName: minLength narrowed
            /submittedAt                          | {'type':'string','format':'date'}               | /submittedAt: format changed
            /entries/items/properties/size        | {'type':'string','enum':['LARGE']}              | /entries[]/size: enum narrowed
            /entries/items/properties/size        | {'type':'string','enum':['LARGE','SME','MICRO']}| /entries[]/size: enum widened
            /entries/items/properties/size        | {'type':'string'}                               | /entries[]/size: enum widened
            /entries/items/properties/enterpriseName | {'type':'string','minLength':1,'maxLength':200,'enum':['甲']} | /entries[]/enterpriseName: enum narrowed
            /entries/items/properties/rank        | {'type':'integer','minimum':1,'maximum':5}      | /entries[]/rank: maximum narrowed
            /entries/items/properties/rank        | {'type':'integer','minimum':1,'multipleOf':2}   | /entries[]/rank: multipleOf changed
            /entries                              | {'type':'array','minItems':1}                   | /entries: items changed
            """)
    void findsAFieldThatMeansSomethingElse(String at, String replacement, String violation) {
        assertThat(violations(schema -> replace(schema, at, Json.object(replacement))))
                .anyMatch(found -> found.startsWith(violation));
    }

    @Test
    void findsARemovedField() {
        assertThat(violations(schema -> field(schema, "").remove("digest"))).contains("/digest: removed");
        assertThat(violations(schema -> ((ObjectNode) entries(schema).at("/items/properties")).remove("industry")))
                .contains("/entries[]/industry: removed");
    }

    @Test
    void findsAFieldThatHistoryDoesNotHave() {
        assertThat(violations(schema -> required(schema).add("sealedBy"))).containsExactly("/sealedBy: newly required");
    }

    @Test
    void findsAFieldReadersCanNoLongerRelyOn() {
        assertThat(violations(schema -> required(schema).remove(0))).containsExactly("/batchId: no longer sure");
    }

    @Test
    void findsAnotherTopicKeyIdentityAndAClosedDoor() {
        assertThat(violations(schema -> schema.put("x-topic", "biaogan.review.v1")))
                .containsExactly("/: x-topic changed");
        assertThat(violations(schema -> schema.put("x-key", "cycleId"))).containsExactly("/: x-key changed");
        assertThat(violations(schema -> schema.put("$id", "urn:other"))).containsExactly("/: $id changed");
        assertThat(violations(schema -> schema.put("additionalProperties", false)))
                .containsExactly("/: additionalProperties changed");
    }

    @Test
    void findsANewCondition() {
        assertThat(violations(schema -> schema.set("if", Json.object("{'required':['digest']}"))))
                .containsExactly("/: if changed");
    }

    @Test
    void findsATypeThatIsGone() {
        var current = current();
        current.remove(TYPE);

        assertThat(CompatibilityCheck.violations(released(), current)).containsExactly(TYPE + " removed");
    }

    private static List<String> violations(Consumer<ObjectNode> change) {
        var changed = (ObjectNode) Json.schema(TYPE);
        change.accept(changed);
        return CompatibilityCheck.violations(Json.schema(TYPE), changed);
    }

    private static ObjectNode field(ObjectNode schema, String at) {
        return (ObjectNode) schema.at("/properties" + at);
    }

    private static void replace(ObjectNode schema, String at, ObjectNode by) {
        int slash = ("/properties" + at).lastIndexOf('/');
        ((ObjectNode) schema.at(("/properties" + at).substring(0, slash)))
                .set(("/properties" + at).substring(slash + 1), by);
    }

    private static ObjectNode entries(ObjectNode schema) {
        return field(schema, "/entries");
    }

    private static ArrayNode required(ObjectNode schema) {
        return (ArrayNode) schema.get("required");
    }

    private static Map<String, JsonNode> current() {
        return schemas(Contracts.eventTypes().stream(), Contracts::schema);
    }

    private static Map<String, JsonNode> released() {
        var types = Json.resource("released/index.txt").lines().map(line -> line.split(" ", -1)[0]);
        return schemas(
                types, type -> Json.resource("released/" + type.substring("cn.biaogan.".length()) + ".schema.json"));
    }

    private static Map<String, JsonNode> schemas(Stream<String> types, UnaryOperator<String> text) {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        types.forEach(type -> schemas.put(type, Json.parse(text.apply(type))));
        return schemas;
    }
}
