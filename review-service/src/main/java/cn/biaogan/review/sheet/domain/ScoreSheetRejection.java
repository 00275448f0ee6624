package cn.biaogan.review.sheet.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** Why a score sheet says no. */
public abstract sealed class ScoreSheetRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private ScoreSheetRejection(Kind kind) {
        super(kind, Map.of());
    }

    /** The statement of independence and confidentiality comes first. */
    public static final class StatementMissing extends ScoreSheetRejection {
        public StatementMissing() {
            super(Kind.FORBIDDEN);
        }
    }

    public static final class AlreadySigned extends ScoreSheetRejection {
        AlreadySigned() {
            super(Kind.CONFLICT);
        }
    }

    /** A submitted score is final. */
    public static final class ScoreFinal extends ScoreSheetRejection {
        ScoreFinal() {
            super(Kind.CONFLICT);
        }
    }

    /** The expert has left this dossier. */
    public static final class Recused extends ScoreSheetRejection {
        Recused() {
            super(Kind.CONFLICT);
        }
    }

    /** The expert is bound to the enterprise; they may only recuse. */
    public static final class ConflictOfInterest extends ScoreSheetRejection {
        public ConflictOfInterest() {
            super(Kind.FORBIDDEN);
        }
    }

    /** The enterprise withdrew; there is nothing to judge any more. */
    public static final class DossierWithdrawn extends ScoreSheetRejection {
        public DossierWithdrawn() {
            super(Kind.CONFLICT);
        }
    }
}
