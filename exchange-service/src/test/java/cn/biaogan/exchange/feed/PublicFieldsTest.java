package cn.biaogan.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.contracts.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PublicFieldsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource
    void areFieldsOfTheContract(PublicFact fact) {
        assertThat(fact.fields().missingIn(JSON.readTree(Contracts.schema(fact.type()))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areAllThatGoesOutButForTheMinistriesReasons(PublicFact fact) {
        var example = example(fact);

        assertThat(fact.fields().of(example)).isEqualTo(example.deepCopy().without("reason"));
    }

    @Test
    void keepAFieldInThatIsAddedLater() {
        var later = example(PublicFact.ANNOUNCED).put("remark", "internal");
        ((ObjectNode) later.path("entries").path(0)).put("contact", "internal");
        later.putObject("cycleId").put("moved", "internal");

        var open = PublicFact.ANNOUNCED.fields().of(later);

        assertThat(open.toString()).doesNotContain("internal").contains("enterpriseName");
    }

    @Test
    void nameWhatTheContractDoesNotHave() {
        var schema = JSON.readTree(Contracts.schema(PublicFact.ANNOUNCED.type()));

        assertThat(PublicFields.of("cycleId", "remark", "entries.size", "entries.contact")
                        .missingIn(schema))
                .containsExactly("remark", "entries.contact");
    }

    private static ObjectNode example(PublicFact fact) {
        return (ObjectNode) JSON.readTree(Contracts.example(fact.type()));
    }
}
