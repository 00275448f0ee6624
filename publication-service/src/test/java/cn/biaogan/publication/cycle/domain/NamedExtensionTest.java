package cn.biaogan.publication.cycle.domain;

import static cn.biaogan.publication.fixture.Programme.CYCLE;
import static cn.biaogan.publication.fixture.Programme.DEADLINES;
import static cn.biaogan.publication.fixture.Programme.PATIENCE;
import static cn.biaogan.publication.fixture.Programme.START;
import static cn.biaogan.publication.fixture.Programme.opened;
import static cn.biaogan.publication.fixture.Programme.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.publication.fixture.Officers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Later deadlines for units that the ministries name. */
class NamedExtensionTest {

    private static final NamedUnit ZHEJIANG = new NamedUnit(new TenantId("330000"), "rec-330000");
    private static final NamedUnit ASSOCIATION = new NamedUnit(TenantId.NATIONAL, "rec-assoc-06");

    @Test
    void movesTheDeadlinesOfTheNamedUnitAlone() {
        var decision = extended(opened(), later(7), ZHEJIANG);

        assertThat(decision.state().terms().deadlines()).isEqualTo(DEADLINES);
        assertThat(own(decision.state(), ZHEJIANG)).isEqualTo(later(7));
        assertThat(own(decision.state(), ASSOCIATION)).isEqualTo(DEADLINES);
        assertThat(decision.events())
                .containsExactly(new CycleEvent.CycleExtended(
                        CYCLE,
                        DEADLINES,
                        List.of(new CycleEvent.UnitDeadlines(ZHEJIANG, later(7))),
                        "当地受灾",
                        START.plusSeconds(60)));
    }

    @Test
    void keepsEveryActThroughTheWholeLifeOfTheCycle() {
        var once = extended(opened(), later(7), ZHEJIANG).state().open();
        var twice = extended(once, later(3)).state().open();
        Instant end = later(7).recommendation();
        var closed = state(state(twice.closeRecommendation(Officers.samr(end)))
                .close(Officers.samr(end.plus(PATIENCE)), NoticeStage.DONE, PATIENCE));

        assertThat(closed.extensions().acts())
                .extracting(
                        Extension::units,
                        Extension::deadlines,
                        Extension::reason,
                        Extension::proposedBy,
                        Extension::countersignedBy)
                .containsExactly(
                        tuple(
                                List.of(ZHEJIANG),
                                later(7),
                                "当地受灾",
                                Officers.samr(START),
                                Officers.miit(START.plusSeconds(60))),
                        tuple(List.of(), later(3), "当地受灾", Officers.samr(START), Officers.miit(START.plusSeconds(60))));
    }

    @Test
    void anExtensionForEveryoneNeverShortensAUnitsOwn() {
        var own = extended(opened(), later(7), ZHEJIANG).state().open();

        var shorter = extended(own, later(3)).state().open();
        assertThat(own(shorter, ZHEJIANG)).isEqualTo(later(7));
        assertThat(own(shorter, ASSOCIATION)).isEqualTo(later(3));

        var longer = extended(shorter, later(10)).state();
        assertThat(own(longer, ZHEJIANG)).isEqualTo(later(10));
    }

    @Test
    void aUnitsOwnIsExtendedAgainAndNeverShortened() {
        var own = extended(opened(), later(7), ZHEJIANG).state().open();

        assertThat(own(extended(own, later(9), ZHEJIANG).state(), ZHEJIANG)).isEqualTo(later(9));
        assertThat(faults(own, later(6), ZHEJIANG, ASSOCIATION))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/units/0", "cycle.unit-deadline-shortened"));
        assertThat(faults(own, later(7), ZHEJIANG))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/units/0", "cycle.unit-extends-nothing"));
    }

    @Test
    void namesOnlyUnitsThatAreEntitledAndEachOnce() {
        var elsewhere = new NamedUnit(new TenantId("320000"), "rec-330000");

        assertThat(faults(opened(), later(7), ZHEJIANG, elsewhere, ZHEJIANG))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/units/1", "cycle.unit-not-entitled"), tuple("/units/2", "value.duplicate"));
    }

    @Test
    void aUnitIsExtendedAfterEveryonesDeadline() {
        Instant late = DEADLINES.recommendation().plusSeconds(60);
        var past = new Deadlines(DEADLINES.application().plusSeconds(1), later(7).recommendation());
        var onlyLists = new Deadlines(DEADLINES.application(), later(7).recommendation());
        var waiting = state(opened().proposeExtension(onlyLists, List.of(ZHEJIANG), "当地受灾", Officers.samr(late)));

        assertThat(own(state(waiting.open().countersignExtension(Officers.miit(late))), ZHEJIANG))
                .isEqualTo(onlyLists);
        assertThatThrownBy(() -> opened().proposeExtension(past, List.of(ZHEJIANG), "当地受灾", Officers.samr(late)))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(new Fault("/applicationDeadline", "value.past")));
        assertThatThrownBy(() -> waiting.open().countersignExtension(Officers.miit(later(7).recommendation())))
                .isInstanceOf(CycleRejection.ExtensionOverdue.class);
    }

    @Test
    void theRecommendationIsClosedOnlyAfterTheLastUnitsDeadline() {
        var own = extended(opened(), later(7), ZHEJIANG).state().open();

        assertThatThrownBy(() -> own.closeRecommendation(Officers.samr(DEADLINES.recommendation())))
                .isInstanceOfSatisfying(
                        CycleRejection.RecommendationRunning.class,
                        refused -> assertThat(refused.args()).containsEntry("deadline", later(7).recommendation()));
        assertThat(own.closeRecommendation(Officers.samr(later(7).recommendation()))
                        .events())
                .hasSize(1);
    }

    private static Decision<Cycle, CycleEvent> extended(OpenCycle cycle, Deadlines later, NamedUnit... units) {
        return state(cycle.proposeExtension(later, List.of(units), "当地受灾", Officers.samr(START)))
                .open()
                .countersignExtension(Officers.miit(START.plusSeconds(60)));
    }

    private static List<Fault> faults(OpenCycle cycle, Deadlines later, NamedUnit... units) {
        try {
            cycle.proposeExtension(later, List.of(units), "当地受灾", Officers.samr(START));
            return List.of();
        } catch (InvalidFields refused) {
            return refused.faults();
        }
    }

    private static Deadlines own(Cycle cycle, NamedUnit named) {
        var unit = cycle.terms().recommenders().stream()
                .filter(one -> one.named().equals(named))
                .findFirst()
                .orElseThrow();
        return cycle.deadlinesOf(unit);
    }

    private static Deadlines later(int days) {
        return new Deadlines(
                DEADLINES.application().plus(Duration.ofDays(days)),
                DEADLINES.recommendation().plus(Duration.ofDays(days)));
    }
}
