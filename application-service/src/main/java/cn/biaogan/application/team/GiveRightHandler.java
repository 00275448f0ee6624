package cn.biaogan.application.team;

import cn.biaogan.application.team.domain.Right;
import cn.biaogan.application.team.domain.Team;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** An owner gives a member another right, or takes it away. */
@Component
public class GiveRightHandler {

    private final Aggregates<Team, Void> teams;
    private final Clock clock;

    GiveRightHandler(Aggregates<Team, Void> teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the enterprise has no team yet
     * @throws cn.biaogan.application.team.domain.TeamRejection when the caller is no owner, there is no such member, or no
     *     owner would be left
     */
    public Versioned<Team> handle(String account, Right right, Act act) {
        act.withVersionRequired();
        return teams.change(
                act.tenant(),
                act.organisation(),
                act,
                known -> known.map(team -> Decision.<Team, Void>of(given(team, account, right, act)))
                        .orElseGet(Decision::nothing));
    }

    private Team given(Team team, String account, Right right, Act act) {
        team.require(Right.OWNER, act.actor().subject());
        return team.with(account, right, clock.instant());
    }
}
