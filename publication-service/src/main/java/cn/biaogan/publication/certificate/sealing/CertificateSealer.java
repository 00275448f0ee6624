package cn.biaogan.publication.certificate.sealing;

import cn.biaogan.platform.kernel.Sm3;
import cn.biaogan.publication.certificate.domain.CertificateFacts;
import cn.biaogan.publication.certificate.domain.Seal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Signs what a certificate certifies, and checks such a signature. */
@Component
public class CertificateSealer {

    private static final JsonMapper CANONICAL = JsonMapper.builder().build();

    private final SigningKeys keys;

    CertificateSealer(SigningKeys keys) {
        this.keys = keys;
    }

    public Seal seal(CertificateFacts facts) {
        String payload = CANONICAL.writeValueAsString(CertificatePayload.of(facts));
        byte[] content = payload.getBytes(StandardCharsets.UTF_8);
        SigningKey key = keys.current();
        return new Seal(
                payload,
                Sm3.hex(content),
                Base64.getEncoder().encodeToString(key.sign(content)),
                key.verification().id());
    }

    /** True when the payload says what the certificate says, and digest and signature fit it. */
    public boolean intact(CertificateFacts facts, Seal seal) {
        byte[] content = seal.payload().getBytes(StandardCharsets.UTF_8);
        return CANONICAL.readValue(seal.payload(), CertificatePayload.class).equals(CertificatePayload.of(facts))
                && Sm3.hex(content).equals(seal.digest())
                && keys.find(seal.keyId())
                        .filter(key -> key.verifies(content, Base64.getDecoder().decode(seal.signature())))
                        .isPresent();
    }
}
