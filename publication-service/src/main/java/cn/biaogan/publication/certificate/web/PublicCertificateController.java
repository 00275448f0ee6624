package cn.biaogan.publication.certificate.web;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.publication.candidate.domain.EnterpriseSize;
import cn.biaogan.publication.certificate.domain.Certificate;
import cn.biaogan.publication.certificate.domain.CertificateEvent;
import cn.biaogan.publication.certificate.domain.CertificateNumber;
import cn.biaogan.publication.certificate.domain.Standing;
import cn.biaogan.publication.certificate.sealing.CertificateSealer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Certificates for anyone who holds a number: shown, and verified here or offline against the published key. */
@RestController
@Tag(name = "证书查验", description = "Certificates anyone can verify")
@RequestMapping("/api/publication/public/certificates/{number}")
class PublicCertificateController {

    private final Aggregates<Certificate, CertificateEvent> certificates;
    private final CertificateSealer sealer;
    private final Clock clock;

    PublicCertificateController(
            Aggregates<Certificate, CertificateEvent> certificates, CertificateSealer sealer, Clock clock) {
        this.certificates = certificates;
        this.sealer = sealer;
        this.clock = clock;
    }

    /**
     * @param payload exactly what is signed, in UTF-8
     * @param signature SM2 with SM3 over the payload, DER in Base64
     */
    record PublicView(
            String number,
            String enterpriseName,
            String tenant,
            String industry,
            EnterpriseSize size,
            int year,
            String cycleName,
            Instant issuedAt,
            Standing standing,
            String payload,
            String digest,
            String signature,
            String algorithm,
            String keyId) {

        static PublicView of(Certificate certificate) {
            var facts = certificate.facts();
            var seal = certificate.seal();
            return new PublicView(
                    facts.number().value(),
                    facts.candidate().enterpriseName(),
                    facts.candidate().tenant().value(),
                    facts.candidate().industry(),
                    facts.candidate().size(),
                    facts.year(),
                    facts.cycleName(),
                    facts.issuedAt(),
                    certificate.standing(),
                    seal.payload(),
                    seal.digest(),
                    seal.signature(),
                    SigningKeyController.ALGORITHM,
                    seal.keyId());
        }
    }

    /**
     * @param state today's standing
     * @param signatureValid whether the stored content still fits its signature
     */
    record VerificationView(
            String number,
            String enterpriseName,
            String cycleName,
            Instant issuedAt,
            Standing state,
            boolean signatureValid,
            String digest,
            String keyId,
            Instant checkedAt) {}

    @Operation(summary = "公开查询证书 / Read a certificate, for anyone")
    @GetMapping
    @PermitAll
    PublicView show(@PathVariable String number) {
        return PublicView.of(find(number));
    }

    @Operation(summary = "验证证书 / Verify a certificate")
    @GetMapping("/verification")
    @PermitAll
    VerificationView verify(@PathVariable String number) {
        Certificate certificate = find(number);
        var facts = certificate.facts();
        var seal = certificate.seal();
        return new VerificationView(
                facts.number().value(),
                facts.candidate().enterpriseName(),
                facts.cycleName(),
                facts.issuedAt(),
                certificate.standing(),
                sealer.intact(facts, seal),
                seal.digest(),
                seal.keyId(),
                clock.instant());
    }

    private Certificate find(String typed) {
        CertificateNumber number = number(typed);
        return certificates
                .list(Scope.of(number.tenant()), Map.of("number", number.value()), new PageRequest(1, null))
                .items()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .state();
    }

    private static CertificateNumber number(String typed) {
        try {
            return CertificateNumber.parse(typed);
        } catch (InvalidValue noNumber) {
            throw new NotFound();
        }
    }
}
