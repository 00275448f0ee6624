package cn.biaogan.recommendation.batch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.batch.FindBatchesHandler;
import cn.biaogan.recommendation.batch.domain.Batch;
import org.junit.jupiter.api.Test;

class BatchControllerTest {

    private final World world = new World();
    private final BatchController controller = new BatchController(
            new FindBatchesHandler(world.batches, world.cycles), world.rank, world.seal, world.reopen, world.submit);

    @Test
    void nobodySealsOpensOrSendsAListOfWhichTheyDoNotNameTheVersion() {
        world.ranked(world.candidates(1, 0));

        assertThatThrownBy(() -> controller.seal(World.CYCLE, World.officer())).isInstanceOf(VersionRequired.class);
        var sealed = world.seal.handle(World.CYCLE, World.officer());
        assertThatThrownBy(() -> controller.submit(World.CYCLE, World.officer()))
                .isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> controller.reopen(World.CYCLE, World.officer()))
                .isInstanceOf(VersionRequired.class);

        controller.submit(World.CYCLE, World.officer(World.UNIT, World.TENANT, sealed.version()));
        assertThat(world.batch()).isInstanceOf(Batch.Submitted.class);
    }
}
