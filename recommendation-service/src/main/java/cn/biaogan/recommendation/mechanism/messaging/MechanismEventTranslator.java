package cn.biaogan.recommendation.mechanism.messaging;

import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.recommendation.mechanism.domain.MechanismEvent;
import cn.biaogan.recommendation.mechanism.domain.MechanismEvent.MechanismAcknowledged;
import cn.biaogan.recommendation.mechanism.domain.MechanismEvent.MechanismFiled;
import cn.biaogan.recommendation.mechanism.domain.MechanismId;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From what a joint mechanism tells to the published language: no person is in it. */
public final class MechanismEventTranslator {

    private MechanismEventTranslator() {}

    /** {@code joint-mechanism.filed} as published. */
    record JointMechanismFiledV1(
            String mechanismId,
            int year,
            String recommenderId,
            int filing,
            String leadDepartment,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String otherDepartment,
            Instant filedAt) {}

    /** {@code joint-mechanism.acknowledged} as published. */
    record JointMechanismAcknowledgedV1(
            String mechanismId, int year, String recommenderId, int filing, String ministry, Instant acknowledgedAt) {}

    public static OutgoingEvent translate(MechanismEvent event) {
        return switch (event) {
            case MechanismFiled filed -> new OutgoingEvent("cn.biaogan.joint-mechanism.filed.v1", wire(filed));
            case MechanismAcknowledged known ->
                new OutgoingEvent("cn.biaogan.joint-mechanism.acknowledged.v1", wire(known));
        };
    }

    private static JointMechanismFiledV1 wire(MechanismFiled event) {
        var m = event.mechanism();
        var other = event.filing().arrangement().otherDepartment();
        return new JointMechanismFiledV1(
                MechanismId.of(m.tenant(), m.unit(), m.year()).value(),
                m.year(),
                m.unit(),
                event.filing().number(),
                event.filing().arrangement().leadDepartment().value(),
                other == null ? null : other.value(),
                event.filing().at());
    }

    private static JointMechanismAcknowledgedV1 wire(MechanismAcknowledged event) {
        var m = event.mechanism();
        return new JointMechanismAcknowledgedV1(
                MechanismId.of(m.tenant(), m.unit(), m.year()).value(),
                m.year(),
                m.unit(),
                event.filing(),
                event.ministry(),
                event.at());
    }
}
