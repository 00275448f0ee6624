package cn.biaogan.publication.certificate.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.time.Instant;
import java.util.Map;

/** What the rules of a certificate and its re-verification refuse. */
public abstract sealed class CertificateRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private CertificateRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** A re-verification is under way, or the certificate is revoked. */
    public static final class NotReverifiable extends CertificateRejection {
        private static final long serialVersionUID = 1L;

        public NotReverifiable() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** Nothing is asked of the holder now. */
    public static final class NothingAsked extends CertificateRejection {
        private static final long serialVersionUID = 1L;

        public NothingAsked() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The answer comes after its due date. */
    public static final class AnswerLate extends CertificateRejection {
        private static final long serialVersionUID = 1L;

        public AnswerLate(Instant due) {
            super(Kind.CONFLICT, Map.of("due", due));
        }
    }

    /** The holder may still answer. */
    public static final class AnswerAwaited extends CertificateRejection {
        private static final long serialVersionUID = 1L;

        public AnswerAwaited(Instant due) {
            super(Kind.CONFLICT, Map.of("due", due));
        }
    }

    /** No re-verification waits for a conclusion. */
    public static final class NothingToConclude extends CertificateRejection {
        private static final long serialVersionUID = 1L;

        public NothingToConclude() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The other ministry proposed to revoke: only it can take that back. */
    public static final class RevocationProposed extends CertificateRejection {
        private static final long serialVersionUID = 1L;

        public RevocationProposed() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** There is no proposed revocation to countersign. */
    public static final class NoRevocation extends CertificateRejection {
        private static final long serialVersionUID = 1L;

        public NoRevocation() {
            super(Kind.CONFLICT, Map.of());
        }
    }

    /** The countersignature must come from the other ministry and from another person. */
    public static final class SameMinistry extends CertificateRejection {
        private static final long serialVersionUID = 1L;

        public SameMinistry() {
            super(Kind.FORBIDDEN, Map.of());
        }
    }
}
