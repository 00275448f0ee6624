package cn.biaogan.publication.certificate.domain;

import cn.biaogan.publication.joint.domain.Signature;
import java.util.ArrayList;
import java.util.List;

/**
 * One re-verification (notice, three (五)) with everything asked and answered.
 *
 * @param demands from the first request on, never empty
 */
public record Reverification(String id, Signature openedBy, List<Demand> demands) {

    public Reverification {
        demands = List.copyOf(demands);
    }

    public Demand latest() {
        return demands.getLast();
    }

    /** Whether something had to be put right and is not confirmed yet. */
    public boolean rectifying() {
        return demands.stream().anyMatch(Demand::rectification);
    }

    Reverification demanding(Demand next) {
        var all = new ArrayList<>(demands);
        all.add(next);
        return new Reverification(id, openedBy, all);
    }

    Reverification answered(Answer answer) {
        var all = new ArrayList<>(demands.subList(0, demands.size() - 1));
        all.add(latest().answered(answer));
        return new Reverification(id, openedBy, all);
    }
}
