package cn.biaogan.application.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.biaogan.application.enterprise.SaveEnterpriseHandler;
import cn.biaogan.application.filing.EditContent;
import cn.biaogan.application.filing.EditContentHandler;
import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.AnswerValue;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.NotFound;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadDifferencesTest {

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();

    @AfterEach
    void close() {
        service.close();
    }

    private List<Difference> between(String from, String to, Act act) {
        return service.bean(ReadDifferences.class).between(ServiceInMemory.ID, from, to, act);
    }

    private void submitReturnedAndEdited() {
        service.submit();
        service.hear(new UnitWord.SentBack(Fictional.UNIT, 1, List.of(), Fictional.OPENED));
        var answers = Fictional.answers();
        service.bean(EditContentHandler.class)
                .handle(
                        new EditContent(
                                ServiceInMemory.ID,
                                List.of(
                                        new ContentChange.Reply(
                                                "SC-1-1-1",
                                                answers.get("SC-1-1-1"),
                                                new Answer(AnswerValue.NO, "尚未编制", List.of())),
                                        new ContentChange.Field("metrologyLeader", "林可测", "周标准"),
                                        new ContentChange.Field("metrologyStaff", 42, 43))),
                        service.enterprise());
        service.bean(SaveEnterpriseHandler.class).handle(Fictional.profile(Fictional.small()), service.enterprise(1));
    }

    @Test
    void namesWhatChangedInTheOrderOfTheForm() {
        submitReturnedAndEdited();

        assertThat(between("1", "draft", service.enterprise()))
                .extracting(Difference::pointer, Difference::section, Difference::kind)
                .containsExactly(
                        tuple("/applicant/employees", "profile", Difference.Kind.CHANGED),
                        tuple("/applicant/annualRevenue", "profile", Difference.Kind.CHANGED),
                        tuple("/form/metrologyLeader", "metrologyBasics", Difference.Kind.CHANGED),
                        tuple("/form/metrologyStaff", "metrologyBasics", Difference.Kind.CHANGED),
                        tuple("/answers/SC-1-1-1", "selfCheck", Difference.Kind.CHANGED));
        assertThat(between("1", "1", service.enterprise())).isEmpty();
    }

    @Test
    void itsUnitSeesWhatWasSubmittedWithoutPersonalData() {
        submitReturnedAndEdited();
        var unit = service.act(Fictional.UNIT, Fictional.ZHEJIANG, "recommender");
        assertThatThrownBy(() -> between("1", "draft", unit)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> between("1", "2", unit)).isInstanceOf(NotFound.class);
        service.submit();

        assertThat(between("1", "2", unit))
                .extracting(Difference::pointer)
                .contains("/form/metrologyStaff", "/answers/SC-1-1-1")
                .doesNotContain("/form/metrologyLeader");
    }

    @Test
    void nobodyElseSeesThem() {
        submitReturnedAndEdited();
        service.submit();
        var other = service.act(Fictional.OTHER_UNIT, TenantId.NATIONAL, "recommender");
        assertThatThrownBy(() -> between("1", "2", other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> between("1", "2", service.act("ent-stranger", Fictional.ZHEJIANG, "enterprise")))
                .isInstanceOf(NotFound.class);
        assertThat(between("1", "2", service.act("samr", TenantId.NATIONAL, "ministry")))
                .isNotEmpty();
    }
}
