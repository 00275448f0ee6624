package cn.biaogan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class StateCodecTest {

    sealed interface Stage {
        Content content();

        record Open(Content content, Set<Colour> colours) implements Stage {
            boolean isOpen() {
                return true;
            }

            String getAnything() {
                return "never stored";
            }
        }

        record Done(Content content, Instant at, LocalDate due, Optional<String> note) implements Stage {}
    }

    enum Colour {
        RED,
        GREEN
    }

    record Name(String value) {}

    record Points(int value) {}

    record Content(
            Name name,
            TenantId tenant,
            UUID id,
            BigDecimal revenue,
            long count,
            Points points,
            Map<String, Object> form,
            Map<Name, List<Name>> byName,
            String absent) {}

    private static final Content CONTENT = new Content(
            new Name("计量"),
            new TenantId("330000"),
            UUID.fromString("01234567-89ab-7def-8123-456789abcdef"),
            new BigDecimal("400000000.10"),
            3_000_000_000L,
            new Points(7),
            Map.of("a.b", "dot", "$c", 1, "~1", List.of(1, "x"), "d", Map.of("e", true)),
            Map.of(new Name("k"), List.of(new Name("n"))),
            null);

    @Test
    void givesASetTheSameBytesInWhateverOrderItIs() {
        var redFirst = new LinkedHashSet<>(List.of(Colour.RED, Colour.GREEN));
        var greenFirst = new LinkedHashSet<>(List.of(Colour.GREEN, Colour.RED));

        assertThat(StateCodec.canonical(new Stage.Open(CONTENT, redFirst)))
                .isEqualTo(StateCodec.canonical(new Stage.Open(CONTENT, greenFirst)));
    }

    @Test
    void bringsEveryShapeOfStateBack() {
        for (Stage stage : List.of(
                new Stage.Open(CONTENT, Set.of(Colour.GREEN)),
                new Stage.Done(
                        CONTENT,
                        Instant.parse("2026-03-02T01:02:03.004Z"),
                        LocalDate.of(2026, 3, 9),
                        Optional.of("x")))) {
            Document stored = StateCodec.write(stage, new TurningSeal());
            assertThat(StateCodec.read(stored, Stage.class, new TurningSeal())).isEqualTo(stage);
        }
    }

    @Test
    void storesNamesNotTypesAndLeavesAbsentOut() {
        Document stored = StateCodec.write(new Stage.Open(CONTENT, Set.of()), new TurningSeal());

        assertThat(stored).containsOnlyKeys("kind", "content", "colours").containsEntry("kind", "Open");
        assertThat(stored.get("content", Document.class))
                .containsEntry("name", "计量")
                .containsEntry("tenant", "330000")
                .doesNotContainKey("absent");
    }

    @Test
    void readsADocumentOfAnOlderShape() {
        Document stored = StateCodec.write(new Stage.Open(CONTENT, Set.of()), new TurningSeal());
        stored.get("content", Document.class).remove("count");
        stored.append("gone", 1);

        assertThat(StateCodec.read(stored, Stage.class, new TurningSeal())
                        .content()
                        .count())
                .isZero();
    }
}
