package cn.biaogan.recommendation.summary;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.summary.domain.UnitSeal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the picture of the caller's own unit's seal. */
@Component
public class UnitSealHandler {

    private final Aggregates<UnitSeal, Void> seals;
    private final Clock clock;

    public UnitSealHandler(Aggregates<UnitSeal, Void> seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** @throws cn.biaogan.recommendation.summary.domain.SummaryRejection.SealNotUsable when it is no such picture */
    public Versioned<UnitSeal> keep(byte[] sent, Act act) {
        var seal = UnitSeal.of(SealImage.redrawn(sent), clock.instant());
        return seals.change(act.tenant(), act.organisation(), act, known -> Decision.of(seal));
    }

    /** From now on papers are sealed with ink. */
    public void remove(Act act) {
        own(act);
        seals.change(
                act.tenant(),
                act.organisation(),
                act,
                known -> known.<Decision<UnitSeal, Void>>map(seal -> Decision.of(new UnitSeal("", clock.instant())))
                        .orElseGet(Decision::nothing));
    }

    /** @throws NotFound when the unit has none */
    public Versioned<UnitSeal> own(Act act) {
        return seals.find(act.tenant(), act.organisation())
                .filter(seal -> !seal.state().png().isEmpty())
                .orElseThrow(NotFound::new);
    }

    Optional<byte[]> of(TenantId tenant, String unit) {
        return seals.find(tenant, unit).map(found -> found.state().bytes()).filter(bytes -> bytes.length > 0);
    }
}
