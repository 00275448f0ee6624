package cn.biaogan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.platform.probe.Probe;
import cn.biaogan.platform.testing.RestCaller.Reply;
import cn.biaogan.platform.testing.TokenIssuer;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityTest {

    private static final String ACT = "/api/probe/act";

    private static Reply with(String token) {
        return Probe.anonymous().as(token).get(ACT);
    }

    private static void refused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.json().path("detail").asString()).isNotBlank();
        if (status == 401) {
            assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void letsInWhoHasTheRole() {
        assertThat(with(Probe.enterprise().sign()).status()).isEqualTo(200);
    }

    @Test
    void asksWhoComesWithoutATokenToSignIn() {
        refused(Probe.anonymous().get(ACT), 401, "token.missing");
    }

    @Test
    void turnsAwayWhoLacksTheRole() {
        Reply reply = with(Probe.enterprise().roles("recommender", "expert").sign());

        refused(reply, 403, "access.role");
        assertThat(reply.json().path("detail").asString()).contains("申报单位").doesNotContain("enterprise");
    }

    @Test
    void rolesAreThoseOfTheTokenNotOfItsSpelling() {
        refused(with(Probe.enterprise().roles("Enterprise").sign()), 403, "access.role");
        refused(with(Probe.enterprise().without("roles").sign()), 403, "access.role");
        refused(with(Probe.enterprise().claim("roles", "enterprise").sign()), 403, "access.role");
    }

    @Test
    void aScopeIsARoleOfItsOwnKind() {
        refused(
                with(Probe.enterprise()
                        .without("roles")
                        .claim("scope", "enterprise")
                        .sign()),
                403,
                "access.role");
    }

    @Test
    void anyoneReadsWhatIsPublic() {
        assertThat(Probe.anonymous().get("/api/probe/public/ping").status()).isEqualTo(200);
    }

    @Test
    void aBadTokenIsRefusedAlsoWhereNoneIsNeeded() {
        refused(Probe.anonymous().as("x.y.z").get("/api/probe/public/ping"), 401, "token.malformed");
    }

    @Test
    void anEndpointWithoutARuleIsClosedToAll() {
        refused(Probe.anonymous().get("/api/probe/unruled"), 403, "access.no-rule");
        refused(Probe.asEnterprise().get("/api/probe/unruled"), 403, "access.no-rule");
        refused(Probe.anonymous().send("OPTIONS", "/api/probe/act", null), 403, "access.no-rule");
    }

    @Test
    void eachFaultOfATokenHasItsOwnCode() {
        var now = Instant.now();
        refused(with(Probe.enterprise().expiresAt(now.minusSeconds(31)).sign()), 401, "token.expired");
        refused(with(Probe.enterprise().without("exp").sign()), 401, "token.expired");
        refused(with(Probe.enterprise().notBefore(now.plusSeconds(120)).sign()), 401, "token.early");
        refused(with(Probe.enterprise().claim("aud", List.of("account")).sign()), 401, "token.audience");
        refused(with(Probe.enterprise().without("aud").sign()), 401, "token.audience");
        refused(
                with(Probe.enterprise()
                        .claim("iss", "http://elsewhere.example/realms/biaogan")
                        .sign()),
                401,
                "token.issuer");
        refused(with(Probe.enterprise().type("JWT").sign()), 401, "token.type");
        refused(with(Probe.enterprise().without("sub").sign()), 401, "token.subject");
        refused(with("no-token"), 401, "token.malformed");
    }

    @Test
    void aSignatureThatIsNotTheIssuersIsRefused() {
        refused(with(Probe.enterprise().signByStranger()), 401, "token.signature");
        refused(with(Probe.enterprise().signByUnknownKey()), 401, "token.signature");
        refused(with(Probe.enterprise().signWithPublicKeyAsSecret()), 401, "token.signature");
        refused(with(Probe.enterprise().plain()), 401, "token.malformed");
    }

    @Test
    void clocksMayDifferByHalfAMinute() {
        var now = Instant.now();

        assertThat(with(Probe.enterprise().expiresAt(now.minusSeconds(20)).sign())
                        .status())
                .isEqualTo(200);
        assertThat(with(Probe.enterprise().notBefore(now.plusSeconds(20)).sign())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAccountWithoutATenantMayNotWork() {
        refused(with(Probe.enterprise().without("tenant").sign()), 403, "access.no-tenant");
        refused(with(Probe.enterprise().tenant("../x").sign()), 403, "access.no-tenant");
    }

    @Test
    void noAccountHoldsTwoOfTheThreeOffices() {
        refused(with(Probe.enterprise().roles("system-admin", "auditor").sign()), 403, "access.conflicting-roles");
        refused(with(Probe.enterprise().roles("security-admin", "auditor").sign()), 403, "access.conflicting-roles");
        refused(
                with(Probe.enterprise()
                        .roles("enterprise", "system-admin", "security-admin")
                        .sign()),
                403,
                "access.conflicting-roles");
    }

    @Test
    void tokensAreTakenFromTheHeaderAlone() {
        refused(
                Probe.anonymous()
                        .get(ACT + "?access_token=" + Probe.enterprise().sign()),
                401,
                "token.missing");
    }

    @Test
    void sendsTheHeadersThatProtectBrowsers() {
        Reply reply =
                Probe.anonymous().with("Origin", "https://elsewhere.example").get("/api/probe/public/ping");

        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void withoutTheIssuersKeysAGoodTokenIsAskedToComeBack() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String issuer = "http://127.0.0.1:" + port + "/realms/biaogan";
        try (var context = Probe.start("--biaogan.oidc.issuer=" + issuer)) {
            var caller = Probe.anonymous(context)
                    .as(Probe.enterprise().claim("iss", issuer).sign());
            Reply away = caller.get(ACT);
            refused(away, 503, "issuer-unavailable");
            assertThat(away.header("Retry-After")).isNotBlank();

            try (var back = TokenIssuer.start(port)) {
                var again = Probe.anonymous(context)
                        .as(back.token("user-1")
                                .tenant("330000")
                                .roles("enterprise")
                                .sign());
                await().until(() -> again.get(ACT).status() == 200);
            }
            refused(caller.get(ACT), 401, "token.signature");
        }
    }

    @Test
    void whatElseOfTheActuatorASettingExposesStaysClosed() {
        try (var context = Probe.start(
                "--biaogan.oidc.issuer=" + TokenIssuer.shared().issuer(),
                "--management.endpoints.web.exposure.include=*")) {
            var caller = Probe.anonymous(context);

            refused(caller.get("/actuator"), 403, "access.no-rule");
            refused(caller.get("/actuator/env"), 403, "access.no-rule");
            refused(caller.get("/actuator/beans"), 403, "access.no-rule");
            refused(
                    caller.as(Probe.enterprise().roles("system-admin").sign()).get("/actuator/loggers"),
                    403,
                    "access.no-rule");
            assertThat(caller.get("/actuator/prometheus").status()).isEqualTo(200);
        }
    }

    @Test
    void theActuatorAndTheOpenApiNeedNoToken() {
        assertThat(Probe.anonymous().get("/actuator/health").status()).isEqualTo(200);
        assertThat(Probe.anonymous().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(Probe.anonymous().get("/actuator/env").code()).isEqualTo("no-route");
        assertThat(Probe.anonymous().get("/api/probe/openapi.json").status()).isEqualTo(200);
    }
}
