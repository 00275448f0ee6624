package cn.biaogan.application.form;

import cn.biaogan.application.form.domain.AnswerValue;
import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The self-check table (企业计量情况自我检查表) of annex 1, three. */
public record SelfCheckTable(
        String title,
        @JsonAlias("catalogue_version") String version,
        @JsonAlias("answer_values") List<Mark> marks,
        String note,
        int reasonMaxLength,
        List<Category> categories) {

    /**
     * @param mark as printed in the column 是/否
     * @param reasonRequired whether the answer needs a reason
     */
    public record Mark(AnswerValue code, String mark, String meaning, boolean reasonRequired) {}

    /** @param mark the number as printed */
    public record Category(
            String id,
            String mark,
            String name,
            @JsonAlias("name_en") String nameEn,
            List<Item> items) {}

    /** @param number as printed; absent where the notice prints none */
    public record Item(
            String id,
            @Nullable Integer number,
            String name,
            @JsonAlias("name_en") String nameEn,
            List<Question> questions) {}

    /** @param sub number within the item, as printed; absent for a single question */
    public record Question(
            String id,
            @Nullable Integer sub,
            String text,
            @JsonAlias("text_en") String textEn) {}

    /** In the order of the table. */
    public Stream<Question> questions() {
        return categories.stream()
                .flatMap(category -> category.items().stream())
                .flatMap(item -> item.questions().stream());
    }
}
