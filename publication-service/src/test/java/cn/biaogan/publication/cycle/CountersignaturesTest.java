package cn.biaogan.publication.cycle;

import static cn.biaogan.publication.fixture.Programme.START;
import static cn.biaogan.publication.fixture.Programme.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.platform.testing.MovableClock;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.domain.Deadlines;
import cn.biaogan.publication.cycle.domain.NamedUnit;
import cn.biaogan.publication.cycle.domain.OpenCycle;
import cn.biaogan.publication.cycle.messaging.CycleStorage;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.fixture.Programme;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountersignaturesTest {

    private final InMemoryAggregates<Cycle, CycleEvent> cycles = new InMemoryAggregates<>(CycleStorage.definition());
    private final MovableClock clock = new MovableClock(START);
    private final ProposeCycleHandler proposals = new ProposeCycleHandler(cycles, clock);
    private final CountersignCycleHandler openings = new CountersignCycleHandler(cycles, clock);
    private final ProposeExtensionHandler extensions = new ProposeExtensionHandler(cycles, clock);
    private final CountersignExtensionHandler agreements = new CountersignExtensionHandler(cycles, clock);
    private final WithdrawExtensionHandler withdrawals = new WithdrawExtensionHandler(cycles, clock);

    @Test
    void opensOnlyTheTermsThatWereRead() {
        var read = proposals.propose(Officers.samr(), terms());
        new EditCycleHandler(cycles, clock)
                .edit(Officers.changing(1, Officers.samr()), read.id(), Programme.terms(later(1)));

        assertThatThrownBy(() -> openings.countersign(Officers.miit(), read.id()))
                .isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> openings.countersign(Officers.changing(read.version(), Officers.miit()), read.id()))
                .isInstanceOf(StaleVersion.class);
        assertThat(openings.countersign(Officers.changing(2, Officers.miit()), read.id())
                        .state())
                .isInstanceOf(OpenCycle.class);
    }

    @Test
    void extendsOnlyToTheDeadlinesThatWereRead() {
        String cycle = proposals.propose(Officers.samr(), terms()).id();
        openings.countersign(Officers.changing(1, Officers.miit()), cycle);
        var read = extensions.propose(Officers.samr(), cycle, later(1), List.of(), "材料准备时间不足");
        extensions.propose(Officers.samr(), cycle, later(30), List.of(), "材料准备时间不足");

        assertThatThrownBy(() -> agreements.countersign(Officers.miit(), cycle)).isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> agreements.countersign(Officers.changing(read.version(), Officers.miit()), cycle))
                .isInstanceOf(StaleVersion.class);
        assertThat(agreements
                        .countersign(Officers.changing(read.version() + 1, Officers.miit()), cycle)
                        .state()
                        .terms()
                        .deadlines())
                .isEqualTo(later(30));
    }

    @Test
    void extendsOnlyForTheUnitsThatWereRead() {
        String cycle = proposals.propose(Officers.samr(), terms()).id();
        openings.countersign(Officers.changing(1, Officers.miit()), cycle);
        var zhejiang = new NamedUnit(new TenantId("330000"), "rec-330000");
        var association = new NamedUnit(TenantId.NATIONAL, "rec-assoc-06");
        var read = extensions.propose(Officers.samr(), cycle, later(7), List.of(zhejiang), "当地受灾");
        extensions.propose(Officers.samr(), cycle, later(7), List.of(zhejiang, association), "当地受灾");

        assertThatThrownBy(() -> agreements.countersign(Officers.changing(read.version(), Officers.miit()), cycle))
                .isInstanceOf(StaleVersion.class);
        var extended = agreements
                .countersign(Officers.changing(read.version() + 1, Officers.miit()), cycle)
                .state();
        assertThat(extended.terms().deadlines()).isEqualTo(Programme.DEADLINES);
        assertThat(extended.extensions().acts())
                .singleElement()
                .satisfies(act -> assertThat(act.units()).containsExactly(zhejiang, association));
    }

    @Test
    void endsOnlyTheProposalThatWasRead() {
        String cycle = proposals.propose(Officers.samr(), terms()).id();
        openings.countersign(Officers.changing(1, Officers.miit()), cycle);
        var read = extensions.propose(Officers.samr(), cycle, later(1), List.of(), "材料准备时间不足");
        var changed = extensions.propose(Officers.samr(), cycle, later(30), List.of(), "材料准备时间不足");

        assertThatThrownBy(() -> withdrawals.withdraw(Officers.miit(), cycle, "不同意"))
                .isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> withdrawals.withdraw(Officers.changing(read.version(), Officers.miit()), cycle, "不同意"))
                .isInstanceOf(StaleVersion.class);
        var ended = withdrawals.withdraw(Officers.changing(changed.version(), Officers.miit()), cycle, "不同意");
        assertThat(ended.state().terms().deadlines()).isEqualTo(Programme.DEADLINES);
        assertThat(ended.state().extensions().withdrawn())
                .singleElement()
                .satisfies(kept -> assertThat(kept.proposal().deadlines()).isEqualTo(later(30)));
        assertThatThrownBy(() -> agreements.countersign(Officers.changing(changed.version(), Officers.miit()), cycle))
                .isInstanceOf(StaleVersion.class);
    }

    private static Deadlines later(int days) {
        return new Deadlines(
                Programme.DEADLINES.application().plus(Duration.ofDays(days)),
                Programme.DEADLINES.recommendation().plus(Duration.ofDays(days)));
    }
}
