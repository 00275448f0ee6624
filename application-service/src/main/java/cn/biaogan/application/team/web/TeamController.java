package cn.biaogan.application.team.web;

import cn.biaogan.application.team.GiveRightHandler;
import cn.biaogan.application.team.domain.Member;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.application.team.domain.Team;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people of the own enterprise; another's cannot even be named. */
@RestController
@Tag(name = "企业成员", description = "The people of an enterprise and their rights")
@RequestMapping("/api/application/team")
class TeamController {

    private final GiveRightHandler give;
    private final Aggregates<Team, Void> teams;

    TeamController(GiveRightHandler give, Aggregates<Team, Void> teams) {
        this.give = give;
        this.teams = teams;
    }

    record RightBody(@Demanded @Nullable Right right) {}

    /**
     * An account of the enterprise.
     *
     * @param self whether it is the caller's own
     */
    record MemberView(String account, String name, Right right, Instant since, boolean self) {

        private static MemberView of(Member member, Act act) {
            return new MemberView(
                    member.account(),
                    member.name(),
                    member.right(),
                    member.since(),
                    member.account().equals(act.actor().subject()));
        }
    }

    /** @param right the caller's own; absent before it did anything */
    record TeamView(@Nullable Right right, List<MemberView> members) {

        private static TeamView of(Team team, Act act) {
            return new TeamView(
                    team.member(act.actor().subject()).map(Member::right).orElse(null),
                    team.members().stream().map(one -> MemberView.of(one, act)).toList());
        }
    }

    /** Accounts that did something for the enterprise, with what each may do; 404 until its profile is saved. */
    @Operation(summary = "查看企业成员 / List the people of the enterprise")
    @GetMapping
    @RolesAllowed("enterprise")
    ResponseEntity<TeamView> get(Act act) {
        var team = teams.find(act.tenant(), act.organisation()).orElseThrow(NotFound::new);
        return Answers.ok(team, state -> TeamView.of(state, act));
    }

    /** An owner makes a member owner, editor or reader; the last owner stays one. */
    @Operation(summary = "调整成员权限 / Change what a member may do")
    @IfMatchDemanded
    @PutMapping("/members/{account}")
    @RolesAllowed("enterprise")
    ResponseEntity<TeamView> give(@PathVariable String account, @RequestBody RightBody body, Act act) {
        var fields = new Fields();
        var right = fields.read("/right", body.right(), Function.identity());
        fields.check();
        return Answers.ok(give.handle(account, right, act.withVersionRequired()), state -> TeamView.of(state, act));
    }
}
