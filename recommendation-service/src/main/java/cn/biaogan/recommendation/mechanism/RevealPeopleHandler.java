package cn.biaogan.recommendation.mechanism;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.mechanism.domain.JointMechanism;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a ministry in full who answers for a unit's mechanism; on record before it is told. */
@Component
public class RevealPeopleHandler {

    private final MechanismHandler mechanisms;
    private final AuditChain audit;
    private final Clock clock;

    public RevealPeopleHandler(MechanismHandler mechanisms, AuditChain audit, Clock clock) {
        this.mechanisms = mechanisms;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws cn.biaogan.platform.store.NotFound when the unit filed nothing for the year */
    public Versioned<JointMechanism> handle(String unit, int year, Act act) {
        var filed = mechanisms.filedBy(unit, year, act);
        String subject = "jointMechanisms/" + filed.tenant() + "/" + filed.id() + "/responsible";
        audit.append(List.of(AuditEntry.look(subject, filed.tenant(), clock.instant(), act)));
        return filed;
    }
}
