package cn.biaogan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class SealedStateTest {

    private static final Person.Reachable CONTACT =
            new Person.Reachable(new Person.Phone("13800000001"), Optional.of("li@example.org"));

    private static final Person.Known KNOWN = new Person.Known(
            "杭州",
            "李想",
            CONTACT,
            List.of(CONTACT),
            Map.of("负责人", CONTACT),
            new Person.Bond.Married("王莉"),
            Map.of("phone", "13800000002", "a.b", List.of(1, true)),
            List.of(new Person.Note(Instant.parse("2026-03-02T01:02:03.004Z"), "家属", new BigDecimal("10.5"), null)));

    @Test
    void sealsWhatIsMarkedUnderItsPlaceAndBringsItBack() {
        var seal = new TurningSeal();

        Document stored = StateCodec.write(KNOWN, seal);

        assertThat(seal.places())
                .containsExactlyInAnyOrder(
                        "/name", "/contact", "/others", "/byRole", "/bond", "/form", "/notes/0/text", "/notes/0/worth");
        assertThat(stored.getString("city")).isEqualTo("杭州");
        assertThat(stored.get("contact")).isInstanceOf(Binary.class);
        assertThat(stored.toString()).doesNotContain("李想", "13800000001", "li@example.org", "王莉", "家属");
        assertThat(StateCodec.read(stored, Person.class, seal)).isEqualTo(KNOWN);
    }

    @Test
    void readsWhatWasStoredInTheClear() {
        Document stored = Document.parse(StateCodec.json(KNOWN));

        assertThat(StateCodec.read(stored, Person.class, new TurningSeal())).isEqualTo(KNOWN);
    }

    @Test
    void theCanonicalFormKnowsOfNoSeal() {
        assertThat(new String(StateCodec.canonical(KNOWN), StandardCharsets.UTF_8))
                .contains("\"name\":\"李想\"")
                .contains("13800000001");
    }

    @Test
    void findsWhereStatesHoldPersonalData() {
        assertThat(Personal.occursIn(Person.class)).isTrue();
        assertThat(Personal.occursIn(Person.Forgotten.class)).isFalse();
        assertThat(Personal.occursIn(Tally.class)).isFalse();
    }
}
