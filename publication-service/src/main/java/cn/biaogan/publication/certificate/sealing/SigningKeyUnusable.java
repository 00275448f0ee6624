package cn.biaogan.publication.certificate.sealing;

import org.jspecify.annotations.Nullable;

/** There is no key to sign certificates with: the service must not start. */
final class SigningKeyUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SigningKeyUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
