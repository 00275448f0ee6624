package cn.biaogan.application.filing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.filing.domain.Draft;
import cn.biaogan.application.filing.domain.Submitted;
import cn.biaogan.application.filing.web.SubmissionController.SubmissionBody;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.platform.act.VersionRequired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubmissionControllerTest {

    private final ServiceInMemory service = new ServiceInMemory();
    private final SubmissionController controller = service.bean(SubmissionController.class);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void nobodySubmitsAContentOfWhichTheyDoNotNameTheVersion() {
        service.withCompleteDraft();
        var body = new SubmissionBody(Fictional.UNIT, true);

        assertThatThrownBy(() -> controller.submit(ServiceInMemory.ID, body, service.enterprise()))
                .isInstanceOf(VersionRequired.class);
        assertThat(service.application()).isInstanceOf(Draft.class);

        controller.submit(
                ServiceInMemory.ID, body, service.enterprise(service.found().version()));
        assertThat(service.application()).isInstanceOf(Submitted.class);
    }
}
