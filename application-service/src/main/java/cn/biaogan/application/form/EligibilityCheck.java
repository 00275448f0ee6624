package cn.biaogan.application.form;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;

/**
 * Questions by which an enterprise finds out for itself whether it may apply (notice, two). Nothing of it is stored; the
 * texts called English are translations.
 */
public record EligibilityCheck(
        String version, String title, @JsonAlias("title_en") String titleEn, String source, List<Question> questions) {

    /**
     * @param basis the words of the notice it goes back to
     * @param expected the answer that fits
     * @param blocking whether with another answer an enterprise cannot apply
     * @param advice what to do with another answer
     */
    public record Question(
            String id,
            String text,
            @JsonAlias("text_en") String textEn,
            String basis,
            boolean expected,
            boolean blocking,
            String advice,
            @JsonAlias("advice_en") String adviceEn) {}
}
