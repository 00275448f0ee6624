package cn.biaogan.recommendation.recount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.recommendation.Submissions;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.cases.domain.Correction;
import cn.biaogan.recommendation.cases.domain.Place;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.cases.domain.ReturnOrder;
import cn.biaogan.recommendation.domain.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecountTest {

    private final World world = new World();
    private final RecountHandler recount = new RecountHandler(world.cases, world.batches);

    @Test
    void countsWhatHappenedAsTheEventsDid() {
        var moved = world.submitted(1, Size.LARGE);
        world.returns.handle(
                moved.caseId(),
                ReturnOrder.of(new Correction(new Place("/form/results"), new Reason("请补充数据"))),
                false,
                World.officer());
        var smaller = Submissions.of(1, Size.SME, World.UNIT, "330000", 2);
        world.open.on(world.fromApplicant(smaller.applicationId(), smaller));
        world.accept.handle(smaller.caseId(), null, false, World.officer());
        world.withdraw.on(world.fromApplicant(smaller.applicationId(), Submissions.withdrawal(smaller)));
        world.decline.handle(world.submitted(2, Size.SME).caseId(), new Reason("不属于工业企业"), false, World.officer());
        var sent = world.accepted(3, Size.LARGE);
        world.deliver();
        world.ranked(List.of(sent.caseId()));
        world.sealed();
        world.submit.handle(World.CYCLE, World.officer());
        world.deliver();

        assertThat(recount.count(World.CYCLE))
                .containsExactly(
                        new Count("accepted", "330000", "INSTRUMENTS", Size.LARGE, 1),
                        new Count("accepted", "330000", "INSTRUMENTS", Size.SME, 1),
                        new Count("declined", "330000", "INSTRUMENTS", Size.SME, 1),
                        new Count("recommended", "330000", "INSTRUMENTS", Size.LARGE, 1),
                        new Count("returned", "330000", "INSTRUMENTS", Size.LARGE, 1));
        assertThat(recount.count("another-cycle")).isEmpty();
    }
}
