package cn.biaogan.publication.certificate.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in words why the service does not start without a key. */
final class SigningKeyAdvice extends AbstractFailureAnalyzer<SigningKeyUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SigningKeyUnusable unusable) {
        return new FailureAnalysis(
                unusable.getMessage() + ".",
                "Name a PKCS#8 file with an SM2 key in biaogan.publication.signing-key-file "
                        + "(environment: BIAOGAN_PUBLICATION_SIGNINGKEYFILE), the same key for every instance. "
                        + "A new one: openssl genpkey -algorithm SM2 -out certificates.pem",
                unusable);
    }
}
