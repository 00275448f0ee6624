package cn.biaogan.application.filing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.application.filing.ReadApplications;
import cn.biaogan.application.filing.WithdrawApplication;
import cn.biaogan.application.filing.WithdrawApplicationHandler;
import cn.biaogan.application.filing.domain.Stage;
import cn.biaogan.application.filing.domain.Turn;
import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApplicationViewTest {

    private static final String REASON = "另选推荐单位";

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();

    @AfterEach
    void close() {
        service.close();
    }

    private ApplicationView seenBy(Act act) {
        var seen = service.bean(ReadApplications.class).get(ServiceInMemory.ID, act);
        return ApplicationView.of(seen, service.bean(Summaries.class).of(seen.found()));
    }

    @Test
    void tellsAUnitNothingOfWhatWentOnWithTheOneBefore() {
        service.submit();
        service.hear(new UnitWord.TookOn(Fictional.UNIT, null, Fictional.OPENED));
        service.bean(WithdrawApplicationHandler.class)
                .handle(new WithdrawApplication(ServiceInMemory.ID, REASON), service.enterprise());
        service.hear(new UnitWord.LetGo(Fictional.UNIT, Fictional.OPENED));
        service.submit(Fictional.OTHER_UNIT, service.enterprise());

        var seen = seenBy(service.act(Fictional.OTHER_UNIT, TenantId.NATIONAL, "recommender"));

        assertThat(seen.history()).extracting(Turn::stage).containsExactly(Stage.SUBMITTED);
        assertThat(seen.verdicts()).isEmpty();
        assertThat(seen.toString()).doesNotContain(REASON);
        assertThat(seenBy(service.enterprise()).history())
                .hasSize(3)
                .anySatisfy(turn -> assertThat(turn.reason()).isEqualTo(REASON));
    }
}
