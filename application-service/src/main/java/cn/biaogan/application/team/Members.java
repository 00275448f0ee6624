package cn.biaogan.application.team;

import cn.biaogan.application.team.domain.Member;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.application.team.domain.Team;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Asks whether the caller may, as a member of its enterprise. An account that does something for the first time joins
 * with the right that the settings give. Until the profile is saved there is no team and every account may everything:
 * nobody has been named yet.
 */
@Component
public class Members {

    private final Aggregates<Team, Void> teams;
    private final TeamSettings settings;
    private final Clock clock;

    Members(Aggregates<Team, Void> teams, TeamSettings settings, Clock clock) {
        this.teams = teams;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws cn.biaogan.application.team.domain.TeamRejection when the caller may not */
    public void require(Right needed, Act act) {
        var team = teams.find(act.tenant(), act.organisation());
        if (team.isPresent()) {
            String account = act.actor().subject();
            var known = team.get().state();
            (known.knows(account, act.actor().shownName()) ? known : joined(act)).require(needed, account);
        }
    }

    /** Names the caller, who saved the profile, an owner if nobody is one yet. */
    public void found(Act act) {
        if (teams.find(act.tenant(), act.organisation()).isEmpty()) {
            joined(act);
        }
    }

    /** How colleagues read an account of the caller's enterprise; absent before it did anything. */
    public Optional<String> nameOf(String account, Act act) {
        return teams.find(act.tenant(), act.organisation())
                .flatMap(team -> team.state().member(account))
                .map(Member::name);
    }

    private Team joined(Act act) {
        var actor = act.actor();
        return teams.change(
                        act.tenant(),
                        act.organisation(),
                        act.onAnother(),
                        known -> Decision.of(known.map(team -> team.joined(
                                        actor.subject(), actor.shownName(), settings.joinsAs(), clock.instant()))
                                .orElseGet(() -> Team.founded(actor.subject(), actor.shownName(), clock.instant()))))
                .state();
    }
}
