package cn.biaogan.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.filing.domain.ExpertGrant;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.UnitWord;
import cn.biaogan.application.filing.domain.access.Access;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadApplicationsTest {

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();
    private final ReadApplications read = service.bean(ReadApplications.class);
    private final Act unit = service.act(Fictional.UNIT, Fictional.ZHEJIANG, "recommender");
    private final Act otherUnit = service.act(Fictional.OTHER_UNIT, TenantId.NATIONAL, "recommender");
    private final Act ministry = service.act("samr", TenantId.NATIONAL, "ministry");
    private final Act expert = service.act("exp-01", TenantId.NATIONAL, "expert");
    private final Act stranger = service.act("ent-yongjiang", Fictional.ZHEJIANG, "enterprise");

    @AfterEach
    void close() {
        service.close();
    }

    private Access access(Act act) {
        return read.get(ServiceInMemory.ID, act).access();
    }

    private void hidden(Act act) {
        assertThatThrownBy(() -> access(act)).isInstanceOf(NotFound.class);
    }

    private int listed(Act act, Map<String, String> filters) {
        return read.list(filters, PageRequest.first(), act).items().size();
    }

    private void grant(UnaryOperator<ExpertGrant> fact) {
        service.bean(GrantExpertsHandler.class)
                .handle(Fictional.ZHEJIANG, ServiceInMemory.ID, List.of("exp-01"), fact, service.enterprise());
    }

    @Test
    void aDraftIsSeenByItsEnterpriseAndTheMinistriesOnly() {
        assertThat(access(service.enterprise())).isEqualTo(Access.OWN);
        assertThat(access(ministry)).isEqualTo(Access.FULL);
        hidden(unit);
        hidden(expert);
        hidden(stranger);
        hidden(service.act(Fictional.ENTERPRISE, Fictional.NINGBO, "enterprise"));
    }

    @Test
    void aSubmissionIsSeenByItsUnitAndNoOther() {
        service.submit();

        assertThat(access(unit)).isEqualTo(Access.FULL);
        hidden(otherUnit);
        assertThat(listed(unit, Map.of())).isEqualTo(1);
        assertThat(listed(otherUnit, Map.of())).isZero();
    }

    @Test
    void aUnitOfTheSameNameInAnotherTenantSeesNothing() {
        service.submit();
        var namesake = service.act(Fictional.UNIT, Fictional.NINGBO, "recommender");

        hidden(namesake);
        assertThat(listed(namesake, Map.of())).isZero();
    }

    @Test
    void aUnitSeesTheSubmissionsMadeToItAndNoOther() {
        service.submit();
        service.hear(new UnitWord.TurnedDown(Fictional.UNIT, "材料不全", Fictional.OPENED));
        service.submit(Fictional.OTHER_UNIT, service.enterprise());

        assertThat(submissions(service.enterprise())).containsExactly(1, 2);
        assertThat(submissions(ministry)).containsExactly(1, 2);
        assertThat(submissions(otherUnit)).containsExactly(2);
    }

    private List<Integer> submissions(Act act) {
        return read.get(ServiceInMemory.ID, act).filings().stream()
                .map(Filing::submission)
                .toList();
    }

    @Test
    void aUnitThatLetGoSeesItNoMore() {
        service.submit();
        service.bean(WithdrawApplicationHandler.class)
                .handle(new WithdrawApplication(ServiceInMemory.ID, null), service.enterprise());
        assertThat(access(unit)).isEqualTo(Access.FULL);

        service.hear(new UnitWord.LetGo(Fictional.UNIT, Fictional.OPENED));

        hidden(unit);
        assertThat(listed(unit, Map.of())).isZero();
    }

    @Test
    void anExpertSeesItOnceAssignedAndSignedInWhateverOrderTheFactsCome() {
        service.submit();
        grant(ExpertGrant::withStatement);
        hidden(expert);

        grant(ExpertGrant::withAssignment);
        assertThat(access(expert)).isEqualTo(Access.REVIEW);
    }

    @Test
    void aRecusedExpertSeesItNoMoreEvenWhenAssignedAgain() {
        service.submit();
        grant(ExpertGrant::withAssignment);
        grant(ExpertGrant::withStatement);
        grant(ExpertGrant::withRecusal);
        hidden(expert);

        grant(ExpertGrant::withAssignment);
        hidden(expert);
    }

    @Test
    void aGrantIsNoRightForAnotherRole() {
        service.submit();
        grant(ExpertGrant::withAssignment);
        grant(ExpertGrant::withStatement);

        hidden(service.act("exp-01", TenantId.NATIONAL, "recommender"));
    }

    @Test
    void listsFollowTheCallerAndItsFilters() {
        service.submit();

        assertThat(listed(service.enterprise(), Map.of())).isEqualTo(1);
        assertThat(listed(stranger, Map.of())).isZero();
        assertThat(listed(ministry, Map.of("state", "SUBMITTED", "cycleId", Fictional.CYCLE_ID)))
                .isEqualTo(1);
        assertThat(listed(ministry, Map.of("state", "DRAFT"))).isZero();
    }

    @Test
    void aContactRevealedToAnotherOrganisationIsAudited() {
        var reveal = service.bean(RevealContactHandler.class);
        assertThatThrownBy(() -> reveal.handle(ServiceInMemory.ID, ministry)).isInstanceOf(NotFound.class);
        service.submit();
        reveal.handle(ServiceInMemory.ID, service.enterprise());
        assertThat(service.audit).isEmpty();

        assertThat(reveal.handle(ServiceInMemory.ID, unit)).satisfies(revealed -> {
            assertThat(revealed.contact().name()).isEqualTo("顾明理");
            assertThat(revealed.legalRepresentative()).isEqualTo("沈知行");
            assertThat(revealed.form()).containsOnlyKeys("metrologyLeader");
        });

        assertThat(service.audit).singleElement().satisfies(entry -> {
            assertThat(entry.tenant()).isEqualTo(Fictional.ZHEJIANG);
            assertThat(entry.actor().organisation()).isEqualTo(Fictional.UNIT);
        });
    }

    @Test
    void aContactIsNeverTheExperts() {
        service.submit();
        grant(ExpertGrant::withAssignment);
        grant(ExpertGrant::withStatement);

        assertThatThrownBy(() -> service.bean(RevealContactHandler.class).handle(ServiceInMemory.ID, expert))
                .isInstanceOf(NotFound.class);
    }
}
