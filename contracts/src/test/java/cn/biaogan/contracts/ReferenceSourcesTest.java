package cn.biaogan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reference data against the facts as they were collected, kept with their checksums in the tests. */
class ReferenceSourcesTest {

    private static final Set<String> ADDED =
            Set.of("translation_note", "tenants", "tenants_note", "thresholds", "valid_examples", "invalid_examples");

    @Test
    void keepsTheCollectedFactsUntouched() throws Exception {
        for (String line : Json.resource("/source/SHA256SUMS").lines().toList()) {
            var parts = line.split(" {2}", -1);
            assertThat(sha256(Json.resource("/source/" + parts[1])))
                    .as(parts[1])
                    .isEqualTo(parts[0]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "self-check-2017.399, self_check_catalogue",
        "divisions, divisions",
        "industries, industries",
        "size-rule, size_rule",
        "uscc, uscc",
        "holidays-cn, holidays_cn",
    })
    void saysWhatTheSourceSays(String reference, String source) {
        assertThat(factsOf(Json.reference(reference))).isEqualTo(factsOf(source(source)));
    }

    @Test
    void keepsThePublishedExampleOfACreditCode() {
        assertThat(Json.reference("uscc").get("valid_examples").findValuesAsString("code"))
                .containsAll(source("uscc").get("valid_examples").findValuesAsString("code"));
    }

    @Test
    void placesEveryFieldOfTheSourceInTheProfileOrTheForm() {
        var form = Json.reference("form-2026.1");
        var labels = Stream.concat(
                        form.get("profile").valueStream(),
                        form.get("sections").findValues("fields").stream().flatMap(JsonNode::valueStream))
                .map(field -> field.get("label_zh").stringValue())
                .toList();
        var asked = source("application_form")
                .get("sections")
                .valueStream()
                .filter(section -> List.of("一", "二").contains(section.get("no").stringValue()))
                .flatMap(section -> section.get("fields").valueStream())
                .map(field -> field.get(0).stringValue())
                .filter(label -> !label.equals("企业规模"))
                .toList();

        assertThat(asked).hasSizeGreaterThan(20);
        assertThat(labels).containsAll(asked);
    }

    @Test
    void listsEveryReferenceFileWithItsStatusAndChecksum() throws Exception {
        var files = Json.reference("catalogue").get("files").valueStream().toList();

        try (var present =
                Files.list(Path.of(Contracts.class.getResource("reference").toURI()))) {
            assertThat(present.map(file -> file.getFileName().toString().replace(".json", "")))
                    .filteredOn(name -> !name.equals("catalogue"))
                    .containsExactlyInAnyOrderElementsOf(files.stream()
                            .map(file -> file.get("name").stringValue())
                            .toList());
        }
        for (JsonNode file : files) {
            String name = file.get("name").stringValue();
            assertThat(file.get("status").stringValue()).isIn("verified", "inferred", "recalled");
            assertThat(file.get("source").stringValue()).isNotBlank();
            assertThat(file.get("version").stringValue()).isNotBlank();
            assertThat(file.get("sha256").stringValue()).as(name).isEqualTo(sha256(Contracts.reference(name)));
        }
    }

    private static JsonNode source(String name) {
        return Json.parse(Json.resource("/source/" + name + ".json"));
    }

    /** Without translations and other additions of this project. */
    private static JsonNode factsOf(JsonNode data) {
        var copy = data.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).stream()
                    .filter(name -> name.endsWith("_en") || ADDED.contains(name))
                    .forEach(object::remove);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(ReferenceSourcesTest::strip);
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
