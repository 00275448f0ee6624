package cn.biaogan.review.round.domain;

import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import java.util.List;
import java.util.Map;

/** Finds who judges what; the same problem always gets the same answer. */
public interface AssignmentSolver {

    /**
     * Fills every place. Loads are as even as the eligible experts allow: nobody carries two more than another who
     * could take one of theirs over, be it by a chain of swaps. Among the assignments as even as that, the cost is the
     * lowest.
     */
    Map<DossierId, List<ExpertId>> solve(Problem problem);

    /**
     * @param demands every one with at least as many eligible experts as places
     * @param loads places that each expert holds already and keeps
     */
    record Problem(List<Demand> demands, Map<ExpertId, Integer> loads) {}

    /**
     * A dossier with free places.
     *
     * @param costs of the eligible experts, 0 for the best suited; who is not named is not eligible
     */
    record Demand(DossierId dossierId, int places, Map<ExpertId, Integer> costs) {}
}
