package cn.biaogan.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.system.running.Blow;
import cn.biaogan.system.running.Books;
import cn.biaogan.system.running.PlayedCycle;
import cn.biaogan.system.running.RunningSystem;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The whole programme while its processes are killed: before the other tests, which use the cycle it leaves. */
@Order(1)
class DemonstrationUnderFireIT {

    private final RunningSystem system = RunningSystem.get();

    @Test
    void everyCheckHoldsWhateverIsKilledMeanwhile() {
        var outcome = PlayedCycle.play(
                system,
                script -> script.at("通知已发布", Blow.KILL_KEYCLOAK)
                        .at("企业报送", Blow.KILL_SERVICES)
                        .at("退回补正", Blow.FREEZE_AND_KILL_BROKER)
                        .at("专家完成评分", Blow.KILL_STORE)
                        .at("公告已发布", Blow.KILL_SERVICES));

        assertThat(outcome.failed())
                .as("failed checks, told in %s", outcome.told())
                .isEmpty();
        assertThat(outcome.held()).as("see %s", outcome.told()).isTrue();
        assertThat(outcome.missed()).as("cues that never came").isEmpty();
        new Promises(system).mustHold(demonstrated());
    }

    private String demonstrated() {
        var cycles = new Books(system)
                .all("/api/publication/cycles").stream()
                        .filter(cycle -> cycle.path("year").asInt() == 2026)
                        .map(cycle -> cycle.path("cycleId").asString())
                        .toList();
        assertThat(cycles).hasSize(1);
        return cycles.getFirst();
    }
}
