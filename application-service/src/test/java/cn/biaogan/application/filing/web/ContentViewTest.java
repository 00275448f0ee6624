package cn.biaogan.application.filing.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.application.filing.domain.access.Access;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.application.form.domain.Avoidance;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContentViewTest {

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void keepsFromExpertsWhomTheEnterpriseDoesNotTrust() {
        var avoidance = new Avoidance(Fictional.creditCode(7).value(), "竞争对手的下属研究所");
        service.save(Fictional.form(), List.of(avoidance));
        service.submit();

        assertThat(ContentView.of(service.application(), Access.REVIEW))
                .satisfies(seen -> assertThat(seen.avoidances()).isNull());
        for (Access access : List.of(Access.FULL, Access.OWN)) {
            assertThat(ContentView.of(service.application(), access))
                    .satisfies(seen -> assertThat(seen.avoidances()).containsExactly(avoidance));
        }
    }
}
