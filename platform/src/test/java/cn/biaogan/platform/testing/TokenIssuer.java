package cn.biaogan.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Stands in for Keycloak: publishes its keys over HTTP and signs tokens with any claims, wrong ones too.
 * <pre>{@code
 * String token = issuer.token("wang").tenant("330000").organisation("ent-1").roles("enterprise").sign();
 * }</pre>
 */
public final class TokenIssuer implements AutoCloseable {

    private static final String PATH = "/realms/biaogan";

    private final RSAKey key = newKey();
    private final HttpServer server;
    private final int port;

    private TokenIssuer(HttpServer server) {
        this.server = server;
        this.port = server.getAddress().getPort();
    }

    public static TokenIssuer start() {
        return start(0);
    }

    public static TokenIssuer start(int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var issuer = new TokenIssuer(server);
            byte[] keys = new JWKSet(issuer.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext(PATH + "/protocol/openid-connect/certs", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for all tests of this JVM. */
    public static TokenIssuer shared() {
        return Shared.ISSUER;
    }

    public String issuer() {
        return "http://127.0.0.1:" + port + PATH;
    }

    /** A good token of this subject; further calls add claims or spoil it. */
    public TokenBuilder token(String subject) {
        return new TokenBuilder(key, issuer()).claim("sub", subject);
    }

    /** A random key with the same form, which nobody publishes. */
    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static final class Shared {
        private static final TokenIssuer ISSUER = start();
    }
}
