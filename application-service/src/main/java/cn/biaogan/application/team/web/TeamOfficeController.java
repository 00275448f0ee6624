package cn.biaogan.application.team.web;

import cn.biaogan.application.team.AppointOwnerHandler;
import cn.biaogan.application.team.domain.Appointment;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.application.team.domain.Team;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.kernel.TextLimit;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people of any enterprise, for the office that looks after accounts; it knows them by their accounts. */
@RestController
@Tag(name = "企业成员", description = "The people of an enterprise and their rights")
@RequestMapping("/api/application/teams/{tenant}/{organisation}")
class TeamOfficeController {

    private static final TextLimit REASON = TextLimit.paragraphs(500);

    private final Aggregates<Team, Void> teams;
    private final AppointOwnerHandler appoint;

    TeamOfficeController(Aggregates<Team, Void> teams, AppointOwnerHandler appoint) {
        this.teams = teams;
        this.appoint = appoint;
    }

    record OwnerBody(
            @Demanded @Nullable String account,
            @Demanded @Nullable String reason) {}

    /** @param appointment absent where an owner gave the right, or the profile did */
    record AccountView(
            String account,
            Right right,
            Instant since,
            @Nullable Appointment appointment) {}

    record AccountsView(List<AccountView> members) {

        private static AccountsView of(Team team) {
            return new AccountsView(team.members().stream()
                    .map(one -> new AccountView(one.account(), one.right(), one.since(), one.appointment()))
                    .toList());
        }
    }

    /** 404 until the enterprise saved its profile. */
    @Operation(summary = "查看某企业的账号 / List the accounts of an enterprise")
    @GetMapping
    @RolesAllowed("security-admin")
    ResponseEntity<AccountsView> get(@PathVariable TenantId tenant, @PathVariable String organisation) {
        return Answers.ok(teams.find(tenant, organisation).orElseThrow(NotFound::new), AccountsView::of);
    }

    /** For an enterprise whose owners have left. It names the version it saw: an owner may have acted meanwhile. */
    @Operation(summary = "指定企业管理员 / Make a member the owner of its enterprise")
    @IfMatchDemanded
    @PostMapping("/owner")
    @RolesAllowed("security-admin")
    ResponseEntity<AccountsView> appoint(
            @PathVariable TenantId tenant, @PathVariable String organisation, @RequestBody OwnerBody body, Act act) {
        var fields = new Fields();
        String account = fields.read("/account", body.account(), Function.identity());
        String reason = fields.read("/reason", body.reason(), REASON);
        fields.check();
        return Answers.ok(appoint.handle(tenant, organisation, account, reason, act), AccountsView::of);
    }
}
