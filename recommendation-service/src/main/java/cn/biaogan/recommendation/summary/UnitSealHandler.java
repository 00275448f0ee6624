package cn.biaogan.recommendation.summary;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.summary.domain.UnitSeal;
import java.time.Clock;
import java.time.Instant;
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

    /**
     * @throws cn.biaogan.recommendation.summary.domain.SummaryRejection.SealNotUsable when it is no such picture
     * @throws KeyReused when the key named another picture: 422
     */
    public Versioned<UnitSeal> keep(byte[] sent, Act act) {
        byte[] png = SealImage.redrawn(sent);
        var saved = seals.change(
                act.tenant(),
                act.organisation(),
                act,
                known -> Decision.of(UnitSeal.of(png, clock.instant(), known.orElse(null))));
        if (saved.replayed() && !saved.state().was(png)) {
            throw new KeyReused();
        }
        return saved;
    }

    /** From now on papers are sealed with ink; what was sent keeps the picture it was sent with. */
    public void remove(Act act) {
        own(act);
        seals.change(
                act.tenant(),
                act.organisation(),
                act,
                known -> known.<Decision<UnitSeal, Void>>map(seal -> Decision.of(seal.removed(clock.instant())))
                        .orElseGet(Decision::nothing));
    }

    /** @throws NotFound when the unit has none */
    public Versioned<UnitSeal> own(Act act) {
        return seals.find(act.tenant(), act.organisation())
                .filter(seal -> seal.state().present())
                .orElseThrow(NotFound::new);
    }

    Optional<byte[]> of(TenantId tenant, String unit, Instant when) {
        return seals.find(tenant, unit)
                .flatMap(found -> found.state().inForce(when))
                .map(UnitSeal::bytes);
    }
}
