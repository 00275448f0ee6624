package cn.biaogan.application.cycle.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.cycle.FollowCycleHandler;
import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.cycle.domain.Deadlines;
import cn.biaogan.application.cycle.messaging.CycleExtendedV1.UnitV1;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.platform.inbox.EventSubscription;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.testing.EventContract;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CycleEventsTest {

    private final ServiceInMemory service = new ServiceInMemory();
    private final FollowCycleHandler follow = service.bean(FollowCycleHandler.class);

    @AfterEach
    void close() {
        service.close();
    }

    private static <T> T example(String type, Class<T> record) {
        return EventContract.of("cn.biaogan.cycle." + type + ".v1").example(record);
    }

    private CycleView view() {
        return service.<CycleView, Void>kind("cycles")
                .get(TenantId.NATIONAL, Fictional.CYCLE_ID)
                .state();
    }

    @Test
    void readsTheExampleOfAnOpenedCycle() {
        var opened = example("opened", CycleOpenedV1.class).view();

        assertThat(opened.open()).isTrue();
        assertThat(opened.recommenders()).isNotEmpty();
        assertThat(opened.applicationDeadline()).isBefore(opened.recommendationDeadline());
    }

    @Test
    void readsTheExamplesOfWhatFollows() {
        assertThat(example("extended", CycleExtendedV1.class).applicationDeadline())
                .isNotNull();
        assertThat(example("recommendation-closed", CyclePhaseV1.class).cycleId())
                .isNotBlank();
        assertThat(example("closed", CyclePhaseV1.class).cycleId()).isNotBlank();
    }

    @SuppressWarnings("unchecked")
    private <T> void deliver(String type, long sequence, T data) {
        String name = "cn.biaogan.cycle." + type + ".v1";
        var route = service.bean("cycleSubscription", EventSubscription.class)
                .routes()
                .get(name);
        var handler = (Consumer<IncomingEvent<T>>) (Consumer<?>) route.handler();
        handler.accept(new IncomingEvent<>(
                UUID.randomUUID(),
                name,
                TenantId.NATIONAL,
                "biaogan.cycle.v1/" + Fictional.CYCLE_ID,
                Fictional.CYCLE_ID,
                sequence,
                Fictional.OPENED,
                "correlation",
                data));
    }

    @Test
    void aCycleWithAnUnknownFormIsAFaultOfTheDeployment() {
        var opened = example("opened", CycleOpenedV1.class);
        var unknown = new CycleOpenedV1(
                opened.cycleId(),
                opened.year(),
                opened.name(),
                opened.applicationDeadline(),
                opened.recommendationDeadline(),
                opened.industries(),
                "2099.1",
                opened.recommenders());

        assertThatThrownBy(() -> deliver("opened", 1, unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExtensionMovesTheDeadlinesAndNothingElse() {
        service.withCycle();
        deliver(
                "extended",
                2,
                new CycleExtendedV1(Fictional.CYCLE_ID, Fictional.LATER_DEADLINE, Fictional.LATER_DEADLINE, null));

        assertThat(view()).isEqualTo(Fictional.cycle().extended(Fictional.LATER_DEADLINE, Fictional.LATER_DEADLINE));
    }

    @Test
    void anExtensionForAUnitMovesItsDeadlinesAlone() {
        service.withCycle();
        var later = new Deadlines(Fictional.LATER_DEADLINE, Fictional.LATER_DEADLINE.plusSeconds(60));
        deliver("extended", 2, named(later));
        assertThat(view().deadlines()).isEqualTo(Fictional.cycle().deadlines());
        assertThat(view().deadlinesOf(Fictional.UNIT)).isEqualTo(later);
        assertThat(view().deadlinesOf(Fictional.OTHER_UNIT)).isEqualTo(view().deadlines());
        assertThat(view().latestFor(Fictional.ZHEJIANG)).isEqualTo(later);

        deliver(
                "extended",
                3,
                new CycleExtendedV1(
                        Fictional.CYCLE_ID, Fictional.DEADLINE.plusSeconds(1), Fictional.LATER_DEADLINE, null));
        assertThat(view().deadlinesOf(Fictional.UNIT))
                .as("one for everyone shortens nothing")
                .isEqualTo(later);
    }

    private static CycleExtendedV1 named(Deadlines later) {
        return new CycleExtendedV1(
                Fictional.CYCLE_ID,
                Fictional.DEADLINE,
                Fictional.LATER_DEADLINE,
                List.of(
                        new UnitV1(
                                Fictional.UNIT,
                                Fictional.ZHEJIANG.value(),
                                later.application(),
                                later.recommendation()),
                        new UnitV1(Fictional.OTHER_UNIT, "440000", later.application(), later.recommendation())));
    }

    @Test
    void aClosedCycleIsOpenNoMore() {
        service.withCycle();
        deliver("recommendation-closed", 2, new CyclePhaseV1(Fictional.CYCLE_ID));
        assertThat(view().phase()).isEqualTo(CycleView.Phase.RECOMMENDATION_CLOSED);

        deliver("closed", 3, new CyclePhaseV1(Fictional.CYCLE_ID));
        assertThat(view().phase()).isEqualTo(CycleView.Phase.CLOSED);
        assertThat(view().open()).isFalse();
    }

    @Test
    void aChangeOfACycleThatWasNeverOpenedIsAFaultOfTheStream() {
        assertThatThrownBy(() -> follow.changed("nothing", service.enterprise(), cycle -> cycle))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyUnitsThatServeTheProvinceMayBeChosen() {
        assertThat(Fictional.cycle().recommendersFor(Fictional.NINGBO))
                .extracting(unit -> unit.id())
                .containsExactly(Fictional.UNIT, Fictional.OTHER_UNIT);
    }
}
