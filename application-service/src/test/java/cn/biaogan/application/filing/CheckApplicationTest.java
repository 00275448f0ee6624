package cn.biaogan.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.platform.store.NotFound;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckApplicationTest {

    private final ServiceInMemory service = new ServiceInMemory();

    @AfterEach
    void close() {
        service.close();
    }

    private Findings check() {
        return service.bean(CheckApplicationHandler.class).handle(ServiceInMemory.ID, service.enterprise());
    }

    private static List<String> obstacles(Findings findings) {
        return findings.obstacles().stream().map(Rejection::code).toList();
    }

    @Test
    void anEmptyDraftLacksEverythingAndTheProfile() {
        service.withCycle().withDraft();

        var findings = check();

        assertThat(findings.ready()).isFalse();
        assertThat(obstacles(findings)).containsExactly("application.profile-missing");
        assertThat(findings.faults())
                .extracting(Fault::pointer)
                .contains("/form/metrologyLeader", "/answers/SC-1-1-1")
                .doesNotContain("/form/truthCommitment");
        assertThat(findings.sections())
                .extracting(count -> count.section().id() + " " + count.done() + "/" + count.total())
                .containsExactly("metrologyBasics 0/5", "practice 0/8", "selfCheck 0/33", "commitment 0/0");
    }

    @Test
    void aCompleteDraftIsReadyAndWhatItSaysSubmittingSaysToo() {
        service.withCompleteDraft();
        var ready = check();
        assertThat(ready.ready()).isTrue();
        assertThat(ready.categories())
                .hasSize(3)
                .allSatisfy(count -> assertThat(count.done()).isEqualTo(count.total()));

        service.bean(EditContentHandler.class)
                .handle(
                        new EditContent(
                                ServiceInMemory.ID,
                                List.of(
                                        new ContentChange.Reply(
                                                "SC-1-1-1", Fictional.answers().get("SC-1-1-1"), null),
                                        new ContentChange.Field("metrologyStaff", 42, -1))),
                        service.enterprise());
        var missing = check();

        assertThat(missing.ready()).isFalse();
        assertThat(missing.categories().getFirst())
                .satisfies(count -> assertThat(count.done()).isEqualTo(count.total() - 1));
        assertThatThrownBy(service::submit)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(missing.faults()).isEqualTo(refused.faults()));
    }

    @Test
    void tellsWhatNoEntryCanMend() {
        service.withCompleteDraft();
        service.withCycle(Fictional.cycle().extended(Fictional.OPENED, Fictional.OPENED));
        assertThat(obstacles(check())).containsExactly("application.deadline-passed");
        service.withCycle();

        service.submit();
        assertThat(obstacles(check())).containsExactly("application.already-submitted");
        service.hear(new UnitWord.SentBack(Fictional.UNIT, 1, List.of(), Fictional.OPENED));
        service.clock.moveTo(Fictional.DEADLINE);
        assertThat(obstacles(check())).as("a correction has more time").isEmpty();
    }

    @Test
    void isNobodyElsesBusiness() {
        service.withCompleteDraft();
        assertThatThrownBy(() -> service.bean(CheckApplicationHandler.class)
                        .handle(ServiceInMemory.ID, service.act("ent-stranger", Fictional.ZHEJIANG, "enterprise")))
                .isInstanceOf(NotFound.class);
    }
}
