package cn.biaogan.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvelopeTest {

    private static final List<String> PLACE = List.of("enterprises", "330000", "ent-1", "/profile/contact");
    private static final byte[] CLEAR = "李想 13800000001".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource
    void opensForTheSameKeyAndPlaceAlone(Algorithm algorithm) {
        byte[] key = DataKey.fresh(1, algorithm).bytes();
        var stored = Envelope.read(
                        Envelope.seal(algorithm, key, 7, PLACE, CLEAR).stored())
                .orElseThrow();

        assertThat(stored.keyVersion()).isEqualTo(7);
        assertThat(stored.algorithm()).isEqualTo(algorithm);
        assertThat(stored.open(key, PLACE)).contains(CLEAR);
        assertThat(stored.open(DataKey.fresh(1, algorithm).bytes(), PLACE)).isEmpty();
        assertThat(stored.open(key, List.of("enterprises", "330000", "ent-2", "/profile/contact")))
                .isEmpty();
        assertThat(stored.open(key, List.of("enterprises", "33000", "0ent-1", "/profile/contact")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void doesNotOpenOnceAnyBitIsTurned(Algorithm algorithm) {
        byte[] key = DataKey.fresh(1, algorithm).bytes();
        byte[] stored = Envelope.seal(algorithm, key, 1, PLACE, CLEAR).stored();
        for (int bit = 0; bit < stored.length * 8; bit++) {
            byte[] turned = stored.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            var read = Envelope.read(turned).filter(e -> e.algorithm() == algorithm); // the key fits no other
            assertThat(read.flatMap(e -> e.open(key, PLACE))).as("bit " + bit).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameContentNeverLooksTheSame(Algorithm algorithm) {
        byte[] key = DataKey.fresh(1, algorithm).bytes();

        assertThat(Envelope.seal(algorithm, key, 1, PLACE, CLEAR).stored())
                .isNotEqualTo(Envelope.seal(algorithm, key, 1, PLACE, CLEAR).stored());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoEnvelopeIsNotRead(Algorithm algorithm) {
        assertThat(Envelope.read(new byte[0])).isEmpty();
        assertThat(Envelope.read(CLEAR)).isEmpty();
        assertThat(Envelope.read(new byte[100])).isEmpty();
        byte[] other = Envelope.seal(algorithm, DataKey.fresh(1, algorithm).bytes(), 1, PLACE, CLEAR)
                .stored();
        other[1] = 9;
        assertThat(Envelope.read(other)).isEmpty();
    }
}
