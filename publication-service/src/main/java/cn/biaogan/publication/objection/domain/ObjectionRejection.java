package cn.biaogan.publication.objection.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** What is refused of the content of an objection. */
public abstract sealed class ObjectionRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private ObjectionRejection(Kind kind) {
        super(kind, Map.of());
    }

    /** It was never accepted and its content is erased: it has to be filed anew. */
    public static final class Erased extends ObjectionRejection {
        private static final long serialVersionUID = 1L;

        public Erased() {
            super(Kind.CONFLICT);
        }
    }
}
