package cn.biaogan.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.monitoring.counting.CatchingUp;
import cn.biaogan.monitoring.fact.Cell;
import cn.biaogan.monitoring.fact.Stage;
import cn.biaogan.monitoring.web.CountsController.CountView;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.web.problem.RequestRefused;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountsControllerTest {

    private static final Map<Cell, Long> STORED = Map.of(
            new Cell("c", Stage.SUBMITTED, "330000", "RAIL", "SME"), 4L,
            new Cell("c", Stage.SUBMITTED, "330000", "RAIL", "LARGE"), 2L,
            new Cell("c", Stage.ACCEPTED, "370200", "STEEL", "SME"), 1L);

    private final CountsController controller = new CountsController(cycle -> STORED);

    @Test
    void theMinistriesSeeEveryTenantInOrder() {
        assertThat(controller.counts("c", caller("ministry", "national")).counts())
                .containsExactly(
                        new CountView("accepted", "370200", "STEEL", "SME", 1),
                        new CountView("submitted", "330000", "RAIL", "LARGE", 2),
                        new CountView("submitted", "330000", "RAIL", "SME", 4));
    }

    @Test
    void aUnitSeesItsOwnTenantAlone() {
        assertThat(controller.counts("c", caller("recommender", "370200")).counts())
                .containsExactly(new CountView("accepted", "370200", "STEEL", "SME", 1));
    }

    @Test
    void anAssociationIsToldThatNothingIsCountedForIt() {
        var association = caller("recommender", "national");

        assertThatThrownBy(() -> controller.counts("c", association)).satisfies(this::isForbidden);
        assertThatThrownBy(() -> controller.funnel("c", association)).satisfies(this::isForbidden);
    }

    private void isForbidden(Throwable refused) {
        assertThat(refused).isInstanceOfSatisfying(RequestRefused.class, r -> {
            assertThat(r.failure().status()).isEqualTo(403);
            assertThat(r.failure().code()).isEqualTo("monitoring.not-counted-for-associations");
        });
    }

    @Test
    void theFunnelShowsEveryStageInTheOrderOfTheProgramme() {
        var stages = controller.funnel("c", caller("auditor", "national")).stages();

        assertThat(stages).hasSize(Stage.values().length);
        assertThat(stages.getFirst()).isEqualTo(new CountsController.StageView("submitted", 6));
        assertThat(stages.getLast()).isEqualTo(new CountsController.StageView("revoked", 0));
    }

    @Test
    void asksToComeBackWhileTheCountsAreReadBack() {
        var restoring = new CountsController(cycle -> {
            throw new CatchingUp();
        });

        assertThatThrownBy(() -> restoring.counts("c", caller("ministry", "national")))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> {
                    assertThat(refused.failure().status()).isEqualTo(503);
                    assertThat(refused.failure().headers()).containsEntry("Retry-After", "2");
                });
    }

    private static Act caller(String role, String tenant) {
        return new Act("test", new Actor("someone", new TenantId(tenant), "", Set.of(role), ""), null, null, null);
    }
}
