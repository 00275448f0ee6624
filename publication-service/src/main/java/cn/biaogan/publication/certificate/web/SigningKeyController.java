package cn.biaogan.publication.certificate.web;

import cn.biaogan.platform.store.NotFound;
import cn.biaogan.publication.certificate.sealing.SigningKeys;
import cn.biaogan.publication.certificate.sealing.VerificationKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys of the certificates, for verification offline. */
@RestController
@Tag(name = "证书查验", description = "Certificates anyone can verify")
@RequestMapping("/api/publication/public")
class SigningKeyController {

    static final String ALGORITHM = "SM2withSM3";

    private final SigningKeys keys;

    SigningKeyController(SigningKeys keys) {
        this.keys = keys;
    }

    record KeyView(String keyId, String algorithm, String pem) {

        static KeyView of(VerificationKey key) {
            return new KeyView(key.id(), ALGORITHM, key.pem());
        }
    }

    /** The key in use. */
    @Operation(summary = "查看现用签名公钥 / Read the signing key in use")
    @GetMapping("/signing-key")
    @PermitAll
    KeyView current() {
        return KeyView.of(keys.published());
    }

    /** Also a key that was replaced: certificates name the one they were signed with. */
    @Operation(summary = "查看签名公钥 / Read a signing key")
    @GetMapping("/signing-keys/{keyId}")
    @PermitAll
    KeyView show(@PathVariable String keyId) {
        return keys.find(keyId).map(KeyView::of).orElseThrow(NotFound::new);
    }
}
