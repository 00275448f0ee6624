package cn.biaogan.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A token in the making. */
public final class TokenBuilder {

    private final RSAKey key;
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private String type = "at+jwt";

    TokenBuilder(RSAKey key, String issuer) {
        this.key = key;
        var now = Instant.now();
        claims.put("iss", issuer);
        claims.put("aud", List.of("biaogan-api"));
        claims.put("iat", Date.from(now.minusSeconds(3600)));
        claims.put("exp", Date.from(now.plusSeconds(600)));
    }

    public TokenBuilder tenant(String tenant) {
        return claim("tenant", tenant);
    }

    public TokenBuilder organisation(String organisation) {
        return claim("organisation", organisation);
    }

    public TokenBuilder roles(String... roles) {
        return claim("roles", List.of(roles));
    }

    public TokenBuilder claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    public TokenBuilder without(String claim) {
        claims.remove(claim);
        return this;
    }

    public TokenBuilder type(String type) {
        this.type = type;
        return this;
    }

    public TokenBuilder expiresAt(Instant time) {
        return claim("exp", Date.from(time));
    }

    public TokenBuilder notBefore(Instant time) {
        return claim("nbf", Date.from(time));
    }

    /** The token, signed by its issuer. */
    public String sign() {
        return signWith(key);
    }

    /** Signed with a key nobody knows, under the issuer's key id. */
    public String signByStranger() {
        return signWith(
                new RSAKey.Builder(TokenIssuer.newKey()).keyID(key.getKeyID()).build());
    }

    /** Signed with a key nobody knows, under a key id nobody knows. */
    public String signByUnknownKey() {
        return signWith(TokenIssuer.newKey());
    }

    /** Not signed at all ({@code alg: none}). */
    public String plain() {
        return new PlainJWT(claimsSet()).serialize();
    }

    /** The old confusion: HMAC with the public key as its secret. */
    public String signWithPublicKeyAsSecret() {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .keyID(key.getKeyID())
                    .type(new JOSEObjectType(type));
            var jwt = new SignedJWT(header.build(), claimsSet());
            jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signWith(RSAKey signer) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(signer.getKeyID())
                    .type(new JOSEObjectType(type));
            var jwt = new SignedJWT(header.build(), claimsSet());
            jwt.sign(new RSASSASigner(signer));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet claimsSet() {
        var set = new JWTClaimsSet.Builder();
        claims.forEach(set::claim);
        return set.build();
    }
}
