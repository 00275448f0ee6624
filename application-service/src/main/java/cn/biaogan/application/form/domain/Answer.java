package cn.biaogan.application.form.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question of the self-check, perhaps not finished.
 *
 * @param evidence ids of files of the same application
 */
public record Answer(@Nullable AnswerValue answer, @Nullable String reason, List<String> evidence) {

    public Answer {
        evidence = List.copyOf(evidence);
    }
}
