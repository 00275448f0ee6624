package cn.biaogan.exchange.programme.domain;

import java.time.Instant;
import java.util.Set;

/**
 * An application that was submitted at least once; a draft is no event and is not known here.
 *
 * @param at when its stage began; a word that comes late changes nothing
 */
public record KnownApplication(
        String applicationId,
        String cycleId,
        String tenant,
        String enterpriseId,
        String enterpriseName,
        String number,
        Unit unit,
        Stage stage,
        Instant at) {

    /** How far it is, as far as it matters to whom it has to be told. */
    public enum Stage {
        WITH_UNIT,
        RETURNED,
        WITHDRAWN,
        DECLINED,
        ACCEPTED,
        SENT
    }

    private static final Set<Stage> IN_THE_ENTERPRISES_HAND = Set.of(Stage.RETURNED, Stage.WITHDRAWN, Stage.DECLINED);

    public KnownApplication at(Stage next, Instant time) {
        return time.isBefore(at)
                ? this
                : new KnownApplication(
                        applicationId, cycleId, tenant, enterpriseId, enterpriseName, number, unit, next, time);
    }

    /** The word of a unit that holds it no more changes nothing. */
    public KnownApplication heard(String unitId, Stage next, Instant time) {
        return unit.id().equals(unitId) ? at(next, time) : this;
    }

    /** The enterprise may still do something before the deadline. */
    public boolean isInTheEnterprisesHand() {
        return IN_THE_ENTERPRISES_HAND.contains(stage);
    }
}
