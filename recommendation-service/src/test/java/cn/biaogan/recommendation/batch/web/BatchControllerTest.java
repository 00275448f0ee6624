package cn.biaogan.recommendation.batch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.recommendation.Submissions;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.batch.FindBatchesHandler;
import cn.biaogan.recommendation.batch.domain.BatchState;
import cn.biaogan.recommendation.batch.domain.Grounds;
import cn.biaogan.recommendation.batch.domain.Lineup;
import cn.biaogan.recommendation.batch.domain.LocalNotice;
import cn.biaogan.recommendation.batch.domain.Ranking;
import cn.biaogan.recommendation.batch.domain.Reserve;
import cn.biaogan.recommendation.batch.domain.Submitted;
import cn.biaogan.recommendation.cases.messaging.ApplicationSubmittedV1;
import cn.biaogan.recommendation.domain.Size;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchControllerTest {

    private final World world = new World();
    private final BatchViews views = new BatchViews(world.cycles, world.scores, world.present, world.clock);
    private final BatchController controller = new BatchController(
            new FindBatchesHandler(world.batches, world.cycles), world.rank, world.notice, world.present, views);
    private final SealController seals = new SealController(world.seal, world.reopen, world.submit, views);

    @Test
    void nobodySealsOpensOrSendsAListOfWhichTheyDoNotNameTheVersion() {
        world.ranked(world.candidates(1, 0));

        assertThatThrownBy(() -> seals.seal(World.CYCLE, World.officer())).isInstanceOf(VersionRequired.class);
        var sealed = world.sealed();
        assertThatThrownBy(() -> seals.submit(World.CYCLE, World.officer())).isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> seals.reopen(World.CYCLE, World.officer())).isInstanceOf(VersionRequired.class);

        seals.submit(World.CYCLE, World.officer(World.UNIT, World.TENANT, sealed.version()));
        assertThat(world.batch()).isInstanceOf(Submitted.class);
    }

    @Test
    void theMinistriesReadTheTableWithTheWordsForAnotherIndustry() {
        var of = Submissions.of(1, Size.SME, World.UNIT, "330000", 1);
        var submission = new ApplicationSubmittedV1(
                of.applicationId(),
                of.number(),
                of.cycleId(),
                of.enterpriseId(),
                of.enterpriseName(),
                of.creditCode(),
                of.recommenderId(),
                of.recommenderTenant(),
                "OTHER",
                "计量仪器检定设备",
                of.size(),
                of.formVersion(),
                of.form(),
                of.answers(),
                of.evidence(),
                of.digest(),
                of.submittedAt(),
                of.submission());
        world.open.on(world.fromApplicant(of.applicationId(), submission));
        world.accept.handle(of.caseId(), null, false, World.officer());
        world.deliver();
        world.ranked(List.of(of.caseId()));

        var table = controller.summaryOf(World.CYCLE, World.UNIT);

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.industry()).isEqualTo("OTHER");
            assertThat(row.industryText()).isEqualTo("计量仪器检定设备");
        });
        assertThat(table.state()).isEqualTo(BatchState.OPEN);
        assertThatThrownBy(() -> controller.summaryOf(World.CYCLE, "rec-nowhere"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theMinistriesReadTheNoticeAtHomeAndFromTheSendingOnTheGrounds() {
        var ids = world.candidates(2, 0);
        world.rank.handle(
                World.CYCLE, new Lineup(new Ranking(ids), Reserve.NOBODY, new Grounds("现场核查表现更好")), World.officer());
        var notice = new LocalNotice(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-07"), "省局门户网站", "无异议");
        world.notice.handle(World.CYCLE, notice, World.officer());

        var draft = controller.summaryOf(World.CYCLE, World.UNIT);
        assertThat(draft.localNotice()).isEqualTo(notice);
        assertThat(draft.grounds()).as("what the unit is still working on").isNull();

        world.sealed();
        world.submit.handle(World.CYCLE, World.officer());
        assertThat(controller.summaryOf(World.CYCLE, World.UNIT).grounds()).isEqualTo("现场核查表现更好");
    }
}
