package cn.biaogan.application.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.enterprise.domain.EnterpriseRejection;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.platform.kernel.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnterpriseControllerTest {

    private final ServiceInMemory service = new ServiceInMemory();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void saysThatTheProfileIsToBeSavedFirst() {
        var controller = service.bean(EnterpriseController.class);

        assertThatThrownBy(() -> controller.own(service.enterprise()))
                .isInstanceOfSatisfying(
                        EnterpriseRejection.NotSaved.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Rejection.Kind.NOT_FOUND));

        service.withProfile();
        assertThat(controller.own(service.enterprise()).getBody()).isNotNull();
    }
}
