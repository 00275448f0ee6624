package cn.biaogan.publication.certificate.sealing;

import static cn.biaogan.publication.fixture.Programme.START;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.testing.MovableClock;
import cn.biaogan.publication.certificate.domain.CertificateFacts;
import cn.biaogan.publication.certificate.domain.Seal;
import cn.biaogan.publication.fixture.Programme;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;

class CertificateSealerTest {

    private static final BouncyCastleProvider BC = new BouncyCastleProvider();

    private final InMemoryAggregates<StoredKey, Void> store =
            new InMemoryAggregates<>(SealingConfiguration.definition());
    private final SigningKeys keys = keys(SigningKey.generate());
    private final CertificateSealer sealer = new CertificateSealer(keys);

    @Test
    void canBeCheckedOfflineWithNothingButThePublishedKey() throws GeneralSecurityException {
        Seal seal = sealer.seal(facts());
        byte[] payload = seal.payload().getBytes(StandardCharsets.UTF_8);
        String pem = keys.published().pem();
        byte[] der = Base64.getMimeDecoder()
                .decode(pem.replace("-----BEGIN PUBLIC KEY-----", "").replace("-----END PUBLIC KEY-----", ""));

        var verifier = Signature.getInstance("SM3withSM2", BC);
        verifier.initVerify(KeyFactory.getInstance("EC", BC).generatePublic(new X509EncodedKeySpec(der)));
        verifier.update(payload);

        assertThat(verifier.verify(Base64.getDecoder().decode(seal.signature())))
                .isTrue();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SM3", BC).digest(payload)))
                .isEqualTo(seal.digest());
    }

    @Test
    void signsItsFieldsInAFixedOrder() {
        assertThat(sealer.seal(facts()).payload()).isEqualTo("""
                        {"version":1,"number":"BGZS2026-330000-0001","enterpriseId":"ent-1",\
                        "enterpriseName":"示例计量装备1厂","tenant":"330000","industry":"STEEL","size":"LARGE",\
                        "year":2026,"cycleId":"%s","cycleName":"2026年度工业计量标杆示范活动",\
                        "issuedAt":"2026-09-15T16:00:00Z"}""".formatted(facts().cycleId()));
    }

    @Test
    void noticesAChangedPayloadSignatureOrKey() {
        Seal seal = sealer.seal(facts());
        String other = seal.payload().replace("示例计量装备1厂", "示例计量装备2厂");
        String swapped = sealer.seal(facts(2)).signature();

        assertThat(sealer.intact(facts(), seal)).isTrue();
        assertThat(sealer.intact(facts(), new Seal(other, seal.digest(), seal.signature(), seal.keyId())))
                .isFalse();
        assertThat(sealer.intact(facts(), new Seal(seal.payload(), seal.digest(), swapped, seal.keyId())))
                .isFalse();
        assertThat(sealer.intact(facts(), new Seal(seal.payload(), seal.digest(), seal.signature(), "nokey")))
                .isFalse();
        assertThat(sealer.intact(facts(2), seal)).isFalse();
    }

    @Test
    void verifiesWhatAnotherInstanceSigned() {
        var other = new CertificateSealer(keys(SigningKey.generate()));

        assertThat(other.intact(facts(), sealer.seal(facts()))).isTrue();
    }

    @Test
    void stillVerifiesWhatAReplacedKeySigned() {
        Seal old = sealer.seal(facts());
        SigningKeys replaced = keys(SigningKey.generate());

        assertThat(replaced.published().id()).isNotEqualTo(old.keyId());
        assertThat(new CertificateSealer(replaced).intact(facts(), old)).isTrue();
        assertThat(replaced.find(old.keyId())).isPresent();
    }

    @Test
    void keepsNothingButThePublicHalfInTheDatabase() {
        sealer.seal(facts());

        assertThat(StoredKey.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("keyId", "publicKey", "since");
        assertThat(store.list(Scope.all(), Map.of(), PageRequest.first()).items())
                .singleElement()
                .satisfies(stored -> assertThat(VerificationKey.decode(Base64.getDecoder()
                                        .decode(stored.state().publicKey()))
                                .id())
                        .isEqualTo(keys.published().id()));
    }

    private static CertificateFacts facts() {
        return Programme.facts();
    }

    private static CertificateFacts facts(int n) {
        return Programme.facts(n, "330000", 1);
    }

    private SigningKeys keys(SigningKey key) {
        return new SigningKeys(store, key, new MovableClock(START));
    }
}
