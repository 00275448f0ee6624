package cn.biaogan.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.enterprise.SaveEnterpriseHandler;
import cn.biaogan.application.filing.EditContent;
import cn.biaogan.application.filing.EditContentHandler;
import cn.biaogan.application.filing.WithdrawApplication;
import cn.biaogan.application.filing.WithdrawApplicationHandler;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.application.team.domain.Appointment;
import cn.biaogan.application.team.domain.Member;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.application.team.domain.Team;
import cn.biaogan.application.team.domain.TeamRejection;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final String FOUNDER = "account-of-" + Fictional.ENTERPRISE;

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();
    private final Act editor = service.colleague("editor-1");

    @AfterEach
    void close() {
        service.close();
    }

    private Versioned<Team> team() {
        return service.<Team, Void>kind("teams").get(Fictional.ZHEJIANG, Fictional.ENTERPRISE);
    }

    private Right right(String account) {
        return team().state().member(account).map(Member::right).orElseThrow();
    }

    private void edit(Act act, String was, String value) {
        var change = new ContentChange.Field("metrologyLeader", was, value);
        service.bean(EditContentHandler.class).handle(new EditContent(ServiceInMemory.ID, List.of(change)), act);
    }

    private void give(String account, Right right, Act by) {
        var naming = new Act(by.action(), by.actor(), null, team().version(), null);
        service.bean(GiveRightHandler.class).handle(account, right, naming);
    }

    @Test
    void whoSavesTheProfileIsOwnerAndWhoComesLaterEditor() {
        edit(editor, "林可测", "周标准");

        assertThat(right(FOUNDER)).isEqualTo(Right.OWNER);
        assertThat(right("editor-1")).isEqualTo(Right.EDITOR);
    }

    @Test
    void anEditorNeitherSubmitsNorWithdrawsNorChangesTheCode() {
        assertThatThrownBy(() -> service.submit(Fictional.UNIT, editor)).isInstanceOf(TeamRejection.OwnersOnly.class);
        var another = Fictional.profile(Fictional.particulars(9, 300, "90000000"));
        var naming = new Act("test", editor.actor(), null, 1L, null);
        assertThatThrownBy(() -> service.bean(SaveEnterpriseHandler.class).handle(another, naming))
                .isInstanceOf(TeamRejection.OwnersOnly.class);
        service.submit();
        assertThatThrownBy(() -> service.bean(WithdrawApplicationHandler.class)
                        .handle(new WithdrawApplication(ServiceInMemory.ID, null), editor))
                .isInstanceOf(TeamRejection.OwnersOnly.class);
    }

    @Test
    void anEditorMayEditTheRestOfTheProfile() {
        var edited = Fictional.profile(Fictional.particulars(1, 300, "90000000"));

        assertThatCode(() -> service.bean(SaveEnterpriseHandler.class)
                        .handle(edited, new Act("test", editor.actor(), null, 1L, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void aReaderChangesNothing() {
        edit(editor, "林可测", "周标准");
        give("editor-1", Right.READER, service.enterprise());

        assertThatThrownBy(() -> edit(editor, "周标准", "吴溯源")).isInstanceOf(TeamRejection.ReadOnly.class);
    }

    @Test
    void anOwnerMakesAnotherAndMayGoThenButNotBefore() {
        edit(editor, "林可测", "周标准");
        assertThatThrownBy(() -> give(FOUNDER, Right.EDITOR, service.enterprise()))
                .isInstanceOf(TeamRejection.LastOwner.class);
        assertThatThrownBy(() -> give("editor-1", Right.OWNER, editor)).isInstanceOf(TeamRejection.OwnersOnly.class);

        give("editor-1", Right.OWNER, service.enterprise());
        give(FOUNDER, Right.READER, editor);

        service.submit(Fictional.UNIT, editor);
        assertThat(right(FOUNDER)).isEqualTo(Right.READER);
    }

    @Test
    void rightsAreGivenToMembersOfTheOwnEnterpriseOnTheVersionThatWasSeen() {
        var give = service.bean(GiveRightHandler.class);
        assertThatThrownBy(() -> give.handle("nobody", Right.OWNER, service.enterprise()))
                .isInstanceOf(VersionRequired.class);
        assertThatThrownBy(() -> give("nobody", Right.OWNER, service.enterprise()))
                .isInstanceOf(TeamRejection.UnknownMember.class);
        assertThatThrownBy(() ->
                        give(FOUNDER, Right.READER, service.act("ent-stranger", Fictional.ZHEJIANG, "enterprise")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theOfficeForAccountsAppointsAnOwnerWhereTheOwnersHaveLeft() {
        edit(editor, "林可测", "周标准");
        var office = service.act("operations", TenantId.NATIONAL, "security-admin");
        appoint("editor-1", office);

        assertThat(right("editor-1")).isEqualTo(Right.OWNER);
        assertThat(team().state().member("editor-1").map(Member::appointment))
                .contains(new Appointment(office.actor().subject(), "原管理员已离职"));
        give(FOUNDER, Right.READER, editor);
        assertThat(right(FOUNDER)).isEqualTo(Right.READER);
    }

    @Test
    void theOfficeAppointsNobodyWhoIsNoMember() {
        var office = service.act("operations", TenantId.NATIONAL, "security-admin");
        assertThatThrownBy(() -> appoint("nobody", office)).isInstanceOf(TeamRejection.UnknownMember.class);
        assertThatThrownBy(() -> service.bean(AppointOwnerHandler.class)
                        .handle(Fictional.ZHEJIANG, Fictional.ENTERPRISE, FOUNDER, "原管理员已离职", office))
                .isInstanceOf(VersionRequired.class);
    }

    private void appoint(String account, Act by) {
        var naming = new Act(by.action(), by.actor(), null, team().version(), null);
        service.bean(AppointOwnerHandler.class)
                .handle(Fictional.ZHEJIANG, Fictional.ENTERPRISE, account, "原管理员已离职", naming);
    }
}
