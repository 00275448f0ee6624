package cn.biaogan.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs a PDF so that any reader shows by whom, and whether it was changed since: PAdES B-B (ETSI EN 319 142-1). */
public final class PdfSigner {

    private static final int ROOM = 0x4000;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    /**
     * @param key of an elliptic curve
     * @param chain the signer's certificate first, then its issuers
     */
    public PdfSigner(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** The signature covers every byte of the file but its own place. */
    public byte[] sign(byte[] pdf, String name, String reason, Instant at) {
        var about = new PDSignature();
        about.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        about.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        about.setName(name);
        about.setReason(reason);
        about.setSignDate(GregorianCalendar.from(at.atZone(BEIJING)));
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            document.setDocumentId(at.toEpochMilli());
            document.addSignature(about, this::signature, options);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] signature(InputStream content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer());
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private SignerInfoGenerator signer() throws OperatorCreationException, GeneralSecurityException {
        var attributes = new ASN1EncodableVector();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(chain.getFirst().getEncoded());
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
        var table = new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes));
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                // the time stands in the PDF itself, as the standard wants it
                .setSignedAttributeGenerator(
                        parameters -> table.getAttributes(parameters).remove(CMSAttributes.signingTime))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(key), chain.getFirst());
    }
}
