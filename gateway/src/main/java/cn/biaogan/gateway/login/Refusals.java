package cn.biaogan.gateway.login;

import cn.biaogan.platform.web.problem.Failure;
import java.time.Duration;

/** Why a call with a session is not done. */
final class Refusals {

    static final Failure SESSION_EXPIRED = Failure.of(401, "session.expired");
    static final Failure CSRF_INVALID = Failure.of(403, "csrf.invalid");
    static final Failure KEYCLOAK_AWAY = Failure.of(503, "issuer-unavailable").retryAfter(Duration.ofSeconds(5));
    static final Failure STORE_AWAY = Failure.of(503, "store-unavailable").retryAfter(Duration.ofSeconds(5));

    private Refusals() {}
}
