package cn.biaogan.application.team;

import cn.biaogan.application.team.domain.Appointment;
import cn.biaogan.application.team.domain.Team;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * The office that looks after accounts makes a member of an enterprise its owner: the owners have left it, and nobody of
 * the enterprise can give rights any more.
 */
@Component
public class AppointOwnerHandler {

    private final Aggregates<Team, Void> teams;
    private final Clock clock;

    AppointOwnerHandler(Aggregates<Team, Void> teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the enterprise has no team
     * @throws cn.biaogan.application.team.domain.TeamRejection.UnknownMember when it has no such member
     */
    public Versioned<Team> handle(TenantId tenant, String organisation, String account, String reason, Act act) {
        var word = new Appointment(act.actor().subject(), reason);
        return teams.change(
                tenant,
                organisation,
                act.withVersionRequired(),
                known -> known.map(team -> Decision.<Team, Void>of(team.appointed(account, word, clock.instant())))
                        .orElseThrow(NotFound::new));
    }
}
