package cn.biaogan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ExamplesTest {

    static Set<String> types() {
        return Contracts.eventTypes();
    }

    @ParameterizedTest
    @MethodSource("types")
    void keepsEveryExampleToItsSchema(String type) {
        assertThat(Validation.by(Contracts.schema(type)).faults(Json.example(type)))
                .isEmpty();
        assertThat(Validation.by(Contracts.strictSchema(type)).faults(Json.example(type)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesEveryWayToSpoilTheExample(String type) {
        var schema = Validation.by(Contracts.schema(type));
        var mutations = Mutation.of(Json.schema(type), Json.example(type));

        assertThat(mutations).hasSizeGreaterThan(10);
        assertThat(mutations)
                .filteredOn(mutation -> schema.faults(mutation.data()).isEmpty())
                .extracting(Mutation::what)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void letsAConsumerMeetAFieldItDoesNotKnow(String type) {
        var schema = Validation.by(Contracts.schema(type));

        assertThat(Mutation.withUnknownField(Json.schema(type), Json.example(type)))
                .isNotEmpty()
                .allSatisfy(
                        mutation -> assertThat(schema.faults(mutation.data())).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void holdsAProducerToTheFieldsItPromised(String type) {
        var strict = Validation.by(Contracts.strictSchema(type));

        assertThat(Mutation.withUnknownField(Json.schema(type), Json.example(type)))
                .allSatisfy(mutation -> assertThat(strict.faults(mutation.data()))
                        .as(mutation.what())
                        .isNotEmpty());
    }

    @Test
    void asksForATextWhenTheIndustryIsOther() {
        String type = "cn.biaogan.application.submitted.v1";
        var other = ((ObjectNode) Json.example(type)).put("industry", "OTHER");

        assertThat(faults(type, other)).anyMatch(fault -> fault.contains("industryText"));
        assertThat(faults(type, other.put("industryText", "智能包装装备"))).isEmpty();
    }

    @Test
    void asksForAReasonWhenAQuestionDoesNotApply() {
        String type = "cn.biaogan.application.resubmitted.v1";
        var example = Json.example(type);
        ((ObjectNode) example.get("answers").get(0)).put("answer", "NA");

        assertThat(faults(type, example)).anyMatch(fault -> fault.contains("reason"));
    }

    private static List<String> faults(String type, JsonNode data) {
        return Validation.by(Contracts.schema(type)).faults(data);
    }
}
