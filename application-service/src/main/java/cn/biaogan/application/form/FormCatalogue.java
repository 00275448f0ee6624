package cn.biaogan.application.form;

import cn.biaogan.application.form.domain.AnswerValue;
import cn.biaogan.application.form.domain.FormDefinition;
import cn.biaogan.application.form.domain.FormField;
import cn.biaogan.application.form.domain.FormRejection;
import cn.biaogan.contracts.Contracts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The versions of the form, by number such as {@code 2026.1}. */
@Component
public class FormCatalogue {

    private static final String PREFIX = "form-";
    private static final String ELIGIBILITY = "eligibility-";

    private final JsonMapper json;
    private final List<String> known;
    private final List<String> checked;
    private final Map<String, PublishedForm> published = new ConcurrentHashMap<>();
    private final Map<String, FormDefinition> versions = new ConcurrentHashMap<>();

    public FormCatalogue(JsonMapper json) {
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        known = versions(PREFIX);
        checked = versions(ELIGIBILITY);
    }

    /** @throws IllegalArgumentException for a version that was never published */
    public FormDefinition version(String version) {
        return versions.computeIfAbsent(version, wanted -> definition(read(wanted)));
    }

    /** @throws FormRejection.UnknownVersion naming those there are */
    public PublishedForm published(String version) {
        if (!known.contains(version)) {
            throw new FormRejection.UnknownVersion(known);
        }
        return read(version);
    }

    /** @throws FormRejection.UnknownVersion when no form was published under it, or it has no such questions */
    public EligibilityCheck eligibility(String version) {
        if (!checked.contains(version)) {
            throw new FormRejection.UnknownVersion(checked);
        }
        return json.treeToValue(reference(ELIGIBILITY + version), EligibilityCheck.class);
    }

    /** @throws IllegalArgumentException for a version that was never published */
    public void requirePublished(String version) {
        if (version(version).questions().isEmpty()) {
            throw new IllegalArgumentException("form " + version + " has no self-check");
        }
    }

    private PublishedForm read(String version) {
        return published.computeIfAbsent(version, wanted -> {
            var form = (ObjectNode) reference(PREFIX + wanted);
            elements(form.get("profile")).forEach(field -> complete(field, "/"));
            for (JsonNode section : form.get("sections")) {
                elements(section.path("fields")).forEach(field -> complete(field, "/form/"));
                if (section.has("reference")) {
                    ((ObjectNode) section)
                            .set("selfCheck", selfCheck(section.get("reference").asString()));
                }
            }
            return json.treeToValue(form, PublishedForm.class);
        });
    }

    /** Puts in what the data only refers to: the code list, and when a description is asked for. */
    private void complete(ObjectNode field, String place) {
        if (!field.has("pointer")) {
            field.put("pointer", place + field.get("id").asString());
        }
        if (field.has("reference")) {
            field.set("options", codes(field.get("reference").asString()));
        }
        if (field.has("describes")) {
            var described = (ObjectNode) field.get("describes");
            var options = field.putObject("requiredWhen")
                    .put("field", described.get("field").asString())
                    .putArray("options");
            elements(codes(described.get("reference").asString()))
                    .filter(option -> option.path("requires_text").asBoolean(false))
                    .forEach(option -> options.add(option.get("code").asString()));
        }
    }

    private List<String> versions(String prefix) {
        return elements(reference("catalogue").get("files"))
                .map(file -> file.get("name").asString())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    private JsonNode codes(String reference) {
        return reference(reference).get(reference);
    }

    private JsonNode selfCheck(String reference) {
        var table = (ObjectNode) reference(reference);
        table.put("reasonMaxLength", FormDefinition.REASON);
        elements(table.get("answer_values"))
                .forEach(mark -> mark.put(
                        "reasonRequired",
                        AnswerValue.valueOf(mark.get("code").asString()).asksForReason()));
        return table;
    }

    private JsonNode reference(String name) {
        return json.readTree(Contracts.reference(name));
    }

    private static Stream<ObjectNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(ObjectNode.class::cast);
    }

    private static FormDefinition definition(PublishedForm form) {
        var fields = form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .map(FormCatalogue::field)
                .toList();
        var questions = form.sections().stream()
                .map(PublishedForm.Section::selfCheck)
                .filter(Objects::nonNull)
                .flatMap(SelfCheckTable::questions)
                .map(SelfCheckTable.Question::id)
                .toList();
        return new FormDefinition(form.version(), fields, questions);
    }

    private static FormField field(PublishedForm.Field field) {
        String id = field.id();
        boolean required = field.required();
        boolean personal = field.personalData();
        return switch (field.type()) {
            case TEXT, LONG_TEXT ->
                new FormField.Text(
                        id,
                        required,
                        personal,
                        Objects.requireNonNullElse(field.minLength(), 0),
                        Objects.requireNonNull(field.maxLength(), id));
            case INTEGER ->
                new FormField.Whole(
                        id,
                        required,
                        personal,
                        Objects.requireNonNullElse(field.min(), Long.MIN_VALUE),
                        Objects.requireNonNullElse(field.max(), Long.MAX_VALUE));
            case BOOLEAN ->
                new FormField.Tick(id, required, personal, Objects.requireNonNullElse(field.mustBe(), false));
            case EVIDENCE_LIST ->
                new FormField.Files(
                        id, required, personal, Objects.requireNonNullElse(field.maxItems(), Integer.MAX_VALUE));
            case DECIMAL, DATE, CHOICE ->
                throw new IllegalArgumentException("form field " + id + " has an unknown type " + field.type());
        };
    }
}
