package cn.biaogan.recommendation.mechanism.domain;

import java.time.Instant;

/** What a joint mechanism tells. */
public sealed interface MechanismEvent {

    /** Filed with the ministries, first or again. */
    record MechanismFiled(JointMechanism mechanism, JointMechanism.Filing filing) implements MechanismEvent {}

    /** One ministry took notice of a filing. */
    record MechanismAcknowledged(JointMechanism mechanism, int filing, String ministry, Instant at)
            implements MechanismEvent {}
}
