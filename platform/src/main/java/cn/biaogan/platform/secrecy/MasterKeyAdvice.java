package cn.biaogan.platform.secrecy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in words why the service does not start. */
final class MasterKeyAdvice extends AbstractFailureAnalyzer<MasterKeyUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MasterKeyUnusable unusable) {
        return new FailureAnalysis(
                unusable.getMessage() + ".",
                "Give it in BIAOGAN_MASTER_KEY, or name a file with it in BIAOGAN_MASTER_KEY_FILE: 32 bytes in Base64, "
                        + "the same for every instance of every service; several during a rotation, the current one first. "
                        + "A new one, for an empty store alone: openssl rand -base64 32",
                unusable);
    }
}
