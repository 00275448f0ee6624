package cn.biaogan.exchange.feed;

import java.util.Arrays;
import java.util.Optional;

/**
 * The facts that may be public at all: what the ministries publish themselves. Nothing else can be made public by
 * configuration.
 */
enum PublicFact {
    CYCLE_OPENED("cycle.opened"),
    CYCLE_EXTENDED("cycle.extended"),
    RECOMMENDATION_CLOSED("cycle.recommendation-closed"),
    CYCLE_CLOSED("cycle.closed"),
    NOTICE_PUBLISHED("publication.notice-published"),
    ANNOUNCED("publication.announced"),
    CERTIFICATE_ISSUED("publication.certificate-issued"),
    CERTIFICATE_REVOKED("reverification.revoked");

    private final String fact;

    PublicFact(String fact) {
        this.fact = fact;
    }

    static Optional<PublicFact> of(String type) {
        return Arrays.stream(values()).filter(f -> f.type().equals(type)).findFirst();
    }

    String type() {
        return "cn.biaogan." + fact + ".v1";
    }
}
