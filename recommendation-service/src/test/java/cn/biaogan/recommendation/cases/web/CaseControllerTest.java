package cn.biaogan.recommendation.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.recommendation.Submissions;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.web.CaseRequests.DeclineRequest;
import cn.biaogan.recommendation.cases.web.CaseRequests.Item;
import cn.biaogan.recommendation.cases.web.CaseRequests.ReturnRequest;
import cn.biaogan.recommendation.domain.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseControllerTest {

    private final World world = new World();
    private final CaseController controller = new CaseController(
            world.find, world.returns, world.accept, world.decline, new CaseViews(world.cycles, world.clock));
    private final String id = world.submitted(1, Size.LARGE).caseId().value();

    @Test
    void nobodyDecidesOnASubmissionOfWhichTheyDoNotNameTheVersion() {
        var items = new ReturnRequest(List.of(new Item("/form/results", "请补充数据")), null, null);

        assertThatThrownBy(() -> controller.giveBack(id, items, World.officer()))
                .isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> controller.accept(id, null, World.officer())).isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> controller.decline(id, new DeclineRequest("不属于工业企业", null), World.officer()))
                .isInstanceOf(VersionRequired.class);
    }

    @Test
    void nobodyDecidesOnASubmissionTheyHaveNotSeen() {
        var items = new ReturnRequest(List.of(new Item("/form/results", "请补充数据")), null, null);
        var seen = World.officer(World.UNIT, World.TENANT, 1L);
        controller.giveBack(id, items, seen);
        var corrected = Submissions.of(1, Size.SME, World.UNIT, "330000", 2);
        world.open.on(world.fromApplicant(corrected.applicationId(), corrected));

        assertThatThrownBy(() -> controller.accept(id, null, seen)).isInstanceOf(StaleVersion.class);
        assertThat(world.caseOf(corrected.caseId())).isInstanceOf(Case.Received.class);
    }
}
