package cn.biaogan.gateway.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** For what the real one cannot be made to do at will: give short tokens, refuse, be away. */
final class SmallKeycloak implements AutoCloseable {

    static final String SUBJECT = "7c1d1f7e-0000-4000-8000-000000000001";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final RSAKey key;
    final AtomicInteger given = new AtomicInteger();
    final AtomicInteger renewals = new AtomicInteger();
    final Queue<String> ended = new ConcurrentLinkedQueue<>();
    volatile int accessLasts = 900;
    volatile boolean refuses;
    volatile boolean away;
    volatile String nonce = "";
    volatile String sid = "sid-1";

    SmallKeycloak() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/biaogan";
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            if (path.endsWith("/certs")) {
                answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
            } else if (away) {
                answer(exchange, 503, "{}");
            } else if (path.endsWith("/logout")) {
                ended.add(form.getOrDefault("refresh_token", ""));
                answer(exchange, 204, "");
            } else if ("refresh_token".equals(form.get("grant_type"))) {
                renewals.incrementAndGet();
                answer(exchange, refuses ? 400 : 200, refuses ? "{\"error\":\"invalid_grant\"}" : tokens());
            } else {
                answer(exchange, 200, tokens());
            }
        }
    }

    private String tokens() {
        int number = given.incrementAndGet();
        return JSON.writeValueAsString(Map.of(
                "token_type",
                "Bearer",
                "access_token",
                "access-" + number,
                "refresh_token",
                "refresh-" + number,
                "expires_in",
                accessLasts,
                "id_token",
                identity()));
    }

    private String identity() {
        return signed(
                new JOSEObjectType("JWT"),
                claims().claim("nonce", nonce)
                        .claim("sid", sid)
                        .claim("preferred_username", "enterprise-zj")
                        .claim("name", "演示·企业甲（浙江）")
                        .claim("tenant", "330000")
                        .claim("organisation", "ent-330000-0001")
                        .claim("roles", List.of("enterprise")));
    }

    String logoutToken(String audience) {
        return signed(
                new JOSEObjectType("logout+jwt"),
                claims().audience(audience)
                        .claim("sid", sid)
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("biaogan-console")
                .subject(SUBJECT)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private String signed(JOSEObjectType type, JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(type)
                            .keyID("k1")
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String body) {
        return UriComponentsBuilder.fromUriString("?" + body)
                .build()
                .getQueryParams()
                .toSingleValueMap();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
