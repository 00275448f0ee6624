package cn.biaogan.review.round.domain;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.review.domain.ExpertId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Why a round says no. */
public abstract sealed class RoundRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private RoundRejection(Kind kind, Map<String, Object> args, List<Fault> faults) {
        super(kind, args, faults);
    }

    private static Map<String, Object> experts(Collection<ExpertId> experts) {
        return Map.of("experts", experts.stream().map(ExpertId::value).sorted().toList());
    }

    /** The recommending units may still send their batches. */
    public static final class RecommendationOpen extends RoundRejection {
        public RecommendationOpen() {
            super(Kind.CONFLICT, Map.of(), List.of());
        }
    }

    public static final class AlreadyStarted extends RoundRejection {
        public AlreadyStarted() {
            super(Kind.CONFLICT, Map.of(), List.of());
        }
    }

    public static final class NotStarted extends RoundRejection {
        public NotStarted() {
            super(Kind.CONFLICT, Map.of(), List.of());
        }
    }

    /** Some dossiers cannot have as many experts as the cycle asks for; nothing at all was assigned. */
    public static final class NotEnoughExperts extends RoundRejection {
        NotEnoughExperts(List<Shortage> shortages) {
            super(
                    Kind.CONFLICT,
                    Map.of(
                            "count",
                            shortages.size(),
                            "dossiers",
                            shortages.stream().map(Shortage::enterprise).toList()),
                    shortages.stream().map(Shortage::fault).toList());
        }
    }

    /** A dossier that cannot be served: it has {@code eligible} experts for {@code needed} places. */
    record Shortage(Entry entry, int needed, int eligible) {

        private String enterprise() {
            return entry.enterpriseName();
        }

        private Fault fault() {
            return new Fault(
                    "/dossiers/" + entry.dossierId(),
                    "round.dossier-short-of-experts",
                    Map.of("enterprise", entry.enterpriseName(), "needed", needed, "eligible", eligible));
        }
    }

    public static final class ConflictOfInterest extends RoundRejection {
        ConflictOfInterest(Collection<ExpertId> experts) {
            super(Kind.CONFLICT, RoundRejection.experts(experts), List.of());
        }
    }

    /** They recused themselves from this dossier, or were replaced, and do not come back to it. */
    public static final class ExpertLeft extends RoundRejection {
        ExpertLeft(Collection<ExpertId> experts) {
            super(Kind.CONFLICT, RoundRejection.experts(experts), List.of());
        }
    }

    /** An expert who scored keeps their place. */
    public static final class AlreadyScored extends RoundRejection {
        AlreadyScored(Collection<ExpertId> experts) {
            super(Kind.CONFLICT, RoundRejection.experts(experts), List.of());
        }
    }

    /** Withdrawn, or its content is not here yet. */
    public static final class DossierNotReady extends RoundRejection {
        public DossierNotReady() {
            super(Kind.CONFLICT, Map.of(), List.of());
        }
    }
}
