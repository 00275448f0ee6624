package cn.biaogan.standalone.supervise;

import cn.biaogan.standalone.home.Endpoint;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Servers that run elsewhere: {@code up} starts none of its own for those. */
record Neighbours(Optional<String> mongodb, Optional<String> kafka, Optional<String> issuer) {

    static final String MONGODB = "BIAOGAN_MONGODB_URI";
    static final String KAFKA = "BIAOGAN_KAFKA_BOOTSTRAP";
    static final String ISSUER = "BIAOGAN_OIDC_ISSUER";

    static Neighbours of(Map<String, String> environment) {
        return new Neighbours(named(environment, MONGODB), named(environment, KAFKA), named(environment, ISSUER));
    }

    Set<Endpoint> endpoints() {
        var endpoints = EnumSet.noneOf(Endpoint.class);
        mongodb.ifPresent(uri -> endpoints.add(Endpoint.STORE));
        kafka.ifPresent(bootstrap -> endpoints.add(Endpoint.KAFKA));
        issuer.ifPresent(url -> endpoints.add(Endpoint.KEYCLOAK));
        return endpoints;
    }

    private static Optional<String> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
