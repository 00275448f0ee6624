package cn.biaogan.publication.cycle;

import static cn.biaogan.publication.fixture.Programme.START;
import static cn.biaogan.publication.fixture.Programme.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.platform.testing.MovableClock;
import cn.biaogan.publication.cycle.domain.ClosedCycle;
import cn.biaogan.publication.cycle.domain.Cycle;
import cn.biaogan.publication.cycle.domain.CycleEvent;
import cn.biaogan.publication.cycle.domain.CycleRejection;
import cn.biaogan.publication.cycle.domain.CycleTerms;
import cn.biaogan.publication.cycle.domain.Deadlines;
import cn.biaogan.publication.cycle.domain.NoticeStage;
import cn.biaogan.publication.cycle.domain.OpenCycle;
import cn.biaogan.publication.cycle.messaging.CycleStorage;
import cn.biaogan.publication.fixture.Officers;
import cn.biaogan.publication.fixture.Programme;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProposeCycleHandlerTest {

    private final InMemoryAggregates<Cycle, CycleEvent> cycles = new InMemoryAggregates<>(CycleStorage.definition());
    private final MovableClock clock = new MovableClock(START);
    private final ProposeCycleHandler proposals = new ProposeCycleHandler(cycles, clock);

    @Test
    void refusesASecondCycleOfTheYearFromEitherMinistry() {
        proposals.propose(Officers.samr(), terms());

        assertThatThrownBy(() -> proposals.propose(Officers.miit(), terms()))
                .isInstanceOf(CycleRejection.YearTaken.class);
        assertThatThrownBy(() -> proposals.propose(Officers.samr(), terms()))
                .isInstanceOf(CycleRejection.YearTaken.class);
    }

    @Test
    void answersTheRepeatOfAProposalWithTheSameCycle() {
        var first = proposals.propose(Officers.under("propose-2026", Officers.samr()), terms());
        var again = proposals.propose(Officers.under("propose-2026", Officers.samr()), terms());

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.replayed()).isTrue();
    }

    @Test
    void takesTheNextEditionAfterTheYearsCycleIsClosed() {
        var first = proposals.propose(Officers.samr(), terms());
        runToTheEnd(first.id());
        clock.moveTo(START);

        var second = proposals.propose(Officers.miit(), terms());

        assertThat(second.state().id().edition()).isEqualTo(2);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(cycles.get(first.tenant(), first.id()).state()).isInstanceOf(ClosedCycle.class);
    }

    @Test
    void refusesToEditAgainstAnOlderVersion() {
        var edits = new EditCycleHandler(cycles, clock);
        var made = proposals.propose(Officers.samr(), terms());
        edits.edit(
                Officers.changing(made.version(), Officers.samr()),
                made.id(),
                later(Programme.DEADLINES.recommendation()));

        assertThatThrownBy(() -> edits.edit(Officers.changing(1, Officers.samr()), made.id(), terms()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void refusesToMoveACycleIntoAnotherYear() {
        var edits = new EditCycleHandler(cycles, clock);
        var made = proposals.propose(Officers.samr(), terms());
        var other = inYear(2027);

        assertThatThrownBy(() -> edits.edit(Officers.changing(1, Officers.samr()), made.id(), other))
                .isInstanceOf(InvalidFields.class);
    }

    private static CycleTerms later(Instant until) {
        return Programme.terms(new Deadlines(Programme.DEADLINES.application().plus(Duration.ofDays(1)), until));
    }

    private static CycleTerms inYear(int year) {
        var terms = Programme.terms();
        return new CycleTerms(
                year,
                terms.name(),
                terms.deadlines(),
                terms.industries(),
                terms.formVersion(),
                terms.rubricVersion(),
                terms.objectionWorkingDays(),
                terms.expertsPerDossier(),
                terms.sameProvinceConflict(),
                terms.recommenders());
    }

    private void runToTheEnd(String cycleId) {
        var opened =
                new CountersignCycleHandler(cycles, clock).countersign(Officers.changing(1, Officers.miit()), cycleId);
        assertThat(opened.state()).isInstanceOf(OpenCycle.class);
        clock.moveTo(Programme.DEADLINES.recommendation());
        new CloseRecommendationHandler(cycles, clock).close(Officers.samr(), cycleId);
        new CloseCycleHandler(cycles, anyCycle -> NoticeStage.DONE, new ClosureSettings(Programme.PATIENCE), clock)
                .close(Officers.samr(), cycleId);
    }
}
