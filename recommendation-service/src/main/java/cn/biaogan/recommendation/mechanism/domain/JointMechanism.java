package cn.biaogan.recommendation.mechanism.domain;

import cn.biaogan.platform.kernel.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The joint mechanism 联合推进机制 of a unit and a year: drafted, filed with the ministries, acknowledged by each of them;
 * filed again after a change, which both then acknowledge anew.
 *
 * @param draft what the unit works on
 * @param filing what the ministries have, {@code null} until the first filing
 */
public record JointMechanism(
        String tenant, String unit, int year, Arrangement draft, @Nullable Filing filing) {

    /** What was filed; {@code number} counts the filings of the year from 1. */
    public record Filing(int number, Arrangement arrangement, Instant at, List<Acknowledgement> acknowledged) {

        public Filing {
            acknowledged = List.copyOf(acknowledged);
        }
    }

    /** A ministry took notice. */
    public record Acknowledgement(String ministry, Instant at) {}

    public static Decision<JointMechanism, MechanismEvent> drafted(
            Optional<JointMechanism> found, String tenant, String unit, int year, Arrangement draft) {
        return Decision.of(new JointMechanism(
                tenant, unit, year, draft, found.map(JointMechanism::filing).orElse(null)));
    }

    /** @throws MechanismRejection.NothingToFile when the ministries have it as it is */
    public Decision<JointMechanism, MechanismEvent> filed(Instant at) {
        if (filing != null && filing.arrangement().equals(draft)) {
            throw new MechanismRejection.NothingToFile(filing.at());
        }
        var next = new Filing(filing == null ? 1 : filing.number() + 1, draft, at, List.of());
        var filed = new JointMechanism(tenant, unit, year, draft, next);
        return Decision.of(filed, new MechanismEvent.MechanismFiled(filed, next));
    }

    /** @throws MechanismRejection.NotFiled before the first filing */
    public Decision<JointMechanism, MechanismEvent> acknowledged(String ministry, Instant at) {
        if (filing == null) {
            throw new MechanismRejection.NotFiled();
        }
        if (filing.acknowledged().stream().anyMatch(a -> a.ministry().equals(ministry))) {
            return Decision.unchanged(this);
        }
        var all = new ArrayList<>(filing.acknowledged());
        all.add(new Acknowledgement(ministry, at));
        var known = new Filing(filing.number(), filing.arrangement(), filing.at(), all);
        var after = new JointMechanism(tenant, unit, year, draft, known);
        return Decision.of(after, new MechanismEvent.MechanismAcknowledged(after, known.number(), ministry, at));
    }
}
