package cn.biaogan.application.form;

import cn.biaogan.application.form.domain.FormDefinition;
import cn.biaogan.application.form.domain.FormField;
import cn.biaogan.contracts.Contracts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the form, by number such as {@code 2026.1}. */
@Component
public class FormCatalogue {

    private final JsonMapper json;
    private final Map<String, FormDefinition> versions = new ConcurrentHashMap<>();

    public FormCatalogue(JsonMapper json) {
        this.json = json;
    }

    /** @throws IllegalArgumentException for a version that was never published */
    public FormDefinition version(String version) {
        return versions.computeIfAbsent(version, this::read);
    }

    /** @throws IllegalArgumentException for a version that was never published */
    public void requirePublished(String version) {
        if (version(version).questions().isEmpty()) {
            throw new IllegalArgumentException("form " + version + " has no self-check");
        }
    }

    private FormDefinition read(String version) {
        var fields = new ArrayList<FormField>();
        var questions = new ArrayList<String>();
        for (JsonNode section :
                json.readTree(Contracts.reference("form-" + version)).get("sections")) {
            section.path("fields").forEach(field -> fields.add(field(field)));
            if (section.has("reference")) {
                questions.addAll(questions(section.get("reference").asString()));
            }
        }
        return new FormDefinition(version, fields, questions);
    }

    private List<String> questions(String reference) {
        var ids = new ArrayList<String>();
        json.readTree(Contracts.reference(reference))
                .get("categories")
                .forEach(category -> category.get("items")
                        .forEach(item -> item.get("questions")
                                .forEach(question -> ids.add(question.get("id").asString()))));
        return ids;
    }

    private static FormField field(JsonNode field) {
        String id = field.get("id").asString();
        boolean required = field.path("required").asBoolean(false);
        boolean personal = field.path("personalData").asBoolean(false);
        String type = field.get("type").asString();
        return switch (type) {
            case "text", "longText" ->
                new FormField.Text(
                        id,
                        required,
                        personal,
                        field.path("minLength").asInt(0),
                        field.get("maxLength").asInt());
            case "integer" ->
                new FormField.Whole(
                        id,
                        required,
                        personal,
                        field.path("min").asLong(Long.MIN_VALUE),
                        field.path("max").asLong(Long.MAX_VALUE));
            case "boolean" ->
                new FormField.Tick(id, required, personal, field.path("mustBe").asBoolean(false));
            case "evidenceList" ->
                new FormField.Files(
                        id, required, personal, field.path("maxItems").asInt(Integer.MAX_VALUE));
            default -> throw new IllegalArgumentException("form field " + id + " has an unknown type " + type);
        };
    }
}
