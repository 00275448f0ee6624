package cn.biaogan.application.form;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of the form as the reference data publishes it, code lists in their places: what is shown and, as
 * {@link cn.biaogan.application.form.domain.FormDefinition}, what is checked. Labels are Chinese, those called English
 * are translations.
 *
 * @param profile fields of the enterprise's profile
 * @param sections fields of an application, part by part
 */
public record PublishedForm(
        String version,
        String title,
        @JsonAlias("title_en") String titleEn,
        String source,
        List<Field> profile,
        List<Section> sections) {

    public enum Type {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("longText")
        LONG_TEXT,
        @JsonProperty("integer")
        INTEGER,
        @JsonProperty("decimal")
        DECIMAL,
        @JsonProperty("boolean")
        BOOLEAN,
        @JsonProperty("date")
        DATE,
        @JsonProperty("choice")
        CHOICE,
        @JsonProperty("evidenceList")
        EVIDENCE_LIST
    }

    public enum Format {
        @JsonProperty("uscc")
        USCC,
        @JsonProperty("phone")
        PHONE,
        @JsonProperty("email")
        EMAIL
    }

    /**
     * @param no number of the part, as printed
     * @param selfCheck the table that is this part; absent when the part has fields
     */
    public record Section(
            String id,
            String no,
            @JsonAlias("title_zh") String title,
            @JsonAlias("title_en") String titleEn,
            List<Field> fields,
            @Nullable SelfCheckTable selfCheck) {}

    /**
     * @param pointer where the value stands in the body of the request that writes it, and in the faults of its answer
     * @param requiredWhen also required when another field has one of these values
     * @param minLength in Unicode characters
     * @param maxLength in Unicode characters
     * @param min included
     * @param max included
     * @param maxItems most files
     * @param unit of the number, as printed
     * @param factor what is shown times this is what is sent
     * @param options of a choice; empty for every other type
     * @param mustBe of a commitment: the only value taken
     * @param personalData whether it never leaves the application in an event
     */
    public record Field(
            String id,
            String pointer,
            @JsonAlias("label_zh") String label,
            @JsonAlias("label_en") String labelEn,
            @JsonAlias("hint_zh") @Nullable String hint,
            Type type,
            @Nullable Format format,
            boolean required,
            @Nullable Condition requiredWhen,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable Long min,
            @Nullable Long max,
            @Nullable Integer maxItems,
            @Nullable String unit,
            @Nullable Integer factor,
            List<Option> options,
            @Nullable Boolean mustBe,
            boolean personalData) {

        public Field {
            options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
        }
    }

    /** @param options codes of the other field's options */
    public record Condition(String field, List<String> options) {}

    /** @param requiresText whether the choice has to be described, in the field that is required with it */
    public record Option(
            String code,
            @JsonAlias({"label_zh", "name"}) String label,
            @JsonAlias({"label_en", "name_en"}) String labelEn,
            @JsonAlias("requires_text") boolean requiresText) {}
}
