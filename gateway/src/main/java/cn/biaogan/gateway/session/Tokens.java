package cn.biaogan.gateway.session;

import java.time.Duration;
import java.time.Instant;

/** What Keycloak gave for the session; it never reaches the browser. */
public record Tokens(String access, Instant accessEndsAt, String refresh) {

    public boolean lasts(Duration longEnough, Instant now) {
        return accessEndsAt.isAfter(now.plus(longEnough));
    }

    @Override
    public String toString() {
        return "Tokens(until " + accessEndsAt + ")";
    }
}
