package cn.biaogan.platform.web.problem;

import cn.biaogan.platform.act.VersionRequired;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.platform.store.KeyReused;
import cn.biaogan.platform.store.OutboxFull;
import cn.biaogan.platform.store.StaleVersion;
import cn.biaogan.platform.store.StoreOutage;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;

/** Tells what an exception means to the caller. What it does not know is a fault of ours: 500, and nothing told of it. */
final class Failures {

    static final Duration STORE_WAIT = Duration.ofSeconds(5);

    private Failures() {}

    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case RequestRefused refused -> refused.failure();
            case Rejection rejection -> of(rejection);
            case OutboxFull full -> Failure.of(503, "outbox-full").retryAfter(STORE_WAIT);
            case AccessDeniedException denied -> Failure.of(403, "access.denied");
            default -> {
                Failure failure = RequestFailures.of(thrown);
                yield failure != null ? failure : ours(thrown);
            }
        };
    }

    private static Failure of(Rejection rejection) {
        return new Failure(status(rejection), rejection.code(), rejection.args(), rejection.faults(), Map.of());
    }

    private static int status(Rejection rejection) {
        return switch (rejection) {
            case StaleVersion stale -> 412;
            case VersionRequired required -> 428;
            case KeyReused reused -> 422;
            default ->
                switch (rejection.kind()) {
                    case INVALID -> 422;
                    case FORBIDDEN -> 403;
                    case NOT_FOUND -> 404;
                    case CONFLICT -> 409;
                };
        };
    }

    private static Failure ours(Throwable thrown) {
        if (StoreOutage.is(thrown)) {
            return Failure.of(503, "store-unavailable").retryAfter(STORE_WAIT);
        }
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ConnectException || t instanceof HttpTimeoutException) {
                return Failure.of(503, "unavailable").retryAfter(STORE_WAIT);
            }
        }
        return Failure.of(500, "internal");
    }
}
