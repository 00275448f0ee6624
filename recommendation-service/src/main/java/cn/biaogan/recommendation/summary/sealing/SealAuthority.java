package cn.biaogan.recommendation.summary.sealing;

import cn.biaogan.platform.web.problem.RequestRefused;
import cn.biaogan.printing.PdfSigner;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs tables in the name of a unit: each with a key made for that one table, named by a certificate of the
 * installation and forgotten at once. So there is one secret to keep, in a file, and none of any unit.
 */
@Component
public class SealAuthority {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2056-01-01T00:00:00Z");
    private static final Duration SKEW = Duration.ofMinutes(10);
    private static final X500Name NAME = new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.C, "CN")
            .addRDN(BCStyle.O, "工业计量标杆示范活动管理系统")
            .addRDN(BCStyle.CN, "推荐汇总表签章根证书")
            .build();

    private final SecureRandom random = new SecureRandom();
    private final @Nullable Issuer issuer;

    /** The key and its own certificate, which every instance makes alike: RSA signatures have no chance in them. */
    private record Issuer(SealKey key, X509Certificate certificate) {}

    public SealAuthority(SealSettings settings) {
        var file = settings.sealKeyFile();
        this.issuer = file == null || file.toString().isBlank() ? null : issuer(SealKey.read(file));
    }

    private static Issuer issuer(SealKey key) {
        try {
            var serial = new BigInteger(1, key.open().getModulus().toByteArray()).mod(BigInteger.ONE.shiftLeft(64));
            var builder = new JcaX509v3CertificateBuilder(
                            NAME, serial.add(BigInteger.ONE), Date.from(FROM), Date.from(UNTIL), NAME, key.open())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign))
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            new JcaX509ExtensionUtils().createSubjectKeyIdentifier(key.open()));
            return new Issuer(key, issued(builder, key));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate issued(X509v3CertificateBuilder builder, SealKey by)
            throws OperatorCreationException, GeneralSecurityException {
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(by.secret());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    /** What a reader of signed tables trusts. */
    public X509Certificate certificate() {
        return present().certificate();
    }

    /** @param unit its id, which its certificate names beside its name */
    public byte[] sign(byte[] pdf, String unit, String name, String reason, Instant now) {
        var by = present();
        try {
            var curve = KeyPairGenerator.getInstance("EC");
            curve.initialize(new ECGenParameterSpec("secp256r1"), random);
            var once = curve.generateKeyPair();
            var certificate = certificate(by, once, unit, name, now);
            return new PdfSigner(once.getPrivate(), List.of(certificate, by.certificate()))
                    .sign(pdf, name, reason, now);
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(Issuer by, KeyPair once, String unit, String name, Instant now)
            throws GeneralSecurityException, CertIOException, OperatorCreationException {
        var subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, name)
                .addRDN(BCStyle.OU, unit)
                .addRDN(BCStyle.CN, name)
                .build();
        var extensions = new JcaX509ExtensionUtils();
        var builder = new JcaX509v3CertificateBuilder(
                        NAME,
                        new BigInteger(120, random).add(BigInteger.ONE),
                        Date.from(now.minus(SKEW)),
                        Date.from(UNTIL),
                        subject,
                        once.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        extensions.createAuthorityKeyIdentifier(by.key().open()));
        return issued(builder, by.key());
    }

    /** @throws RequestRefused when the operator named no key: 503, with what to do */
    private Issuer present() {
        if (issuer == null) {
            throw new RequestRefused(503, "summary.seal-key-missing");
        }
        return issuer;
    }
}
