package cn.biaogan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.contracts.Contracts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventContractTest {

    private static final String TYPE = "cn.biaogan.cycle.closed.v1";

    record CycleClosedV1(String cycleId) {}

    private final EventContract contract = EventContract.of(TYPE);

    private static ObjectNode example() {
        return (ObjectNode) JsonMapper.builder().build().readTree(Contracts.example(TYPE));
    }

    @Test
    void everyPublishedExampleKeepsItsContract() {
        assertThat(Contracts.eventTypes())
                .allSatisfy(type -> EventContract.of(type)
                        .accepts(JsonMapper.builder().build().readTree(Contracts.example(type))));
    }

    @Test
    void flagsWhatNobodyDeclared() {
        assertThat(contract.faults(example().put("phone", "1")))
                .hasSize(1)
                .first()
                .asString()
                .contains("phone");
    }

    @Test
    void flagsWhatIsMissingAndWhatHasAnotherForm() {
        assertThat(contract.faults(example().without("closedAt"))).isNotEmpty();
        assertThat(contract.faults(example().put("closedAt", "yesterday"))).isNotEmpty();
        assertThatThrownBy(() -> contract.accepts(Map.of("cycleId", "x"))).isInstanceOf(AssertionError.class);
    }

    @Test
    void aConsumerReadsTheExampleWithItsOwnRecord() {
        assertThat(contract.example(CycleClosedV1.class).cycleId())
                .isEqualTo(example().path("cycleId").asString());
    }
}
