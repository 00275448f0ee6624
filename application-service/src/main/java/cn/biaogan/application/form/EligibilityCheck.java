package cn.biaogan.application.form;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;

/**
 * Questions by which an enterprise finds out for itself whether it may apply (notice, two). Nothing of it is stored; the
 * texts called English are translations.
 */
public record EligibilityCheck(
        String version,
        String title,
        @JsonAlias("title_en") String titleEn,
        String source,
        List<EligibilityQuestion> questions) {

    /**
     * @param basis the words of the notice it goes back to
     * @param expected the answer that fits
     * @param blocking whether with another answer an enterprise cannot apply
     * @param advisory no condition at all: what the notice does not say, for the enterprise to think of
     * @param advice what to do with another answer
     */
    public record EligibilityQuestion(
            String id,
            String text,
            @JsonAlias("text_en") String textEn,
            String basis,
            boolean expected,
            boolean blocking,
            boolean advisory,
            String advice,
            @JsonAlias("advice_en") String adviceEn) {}
}
