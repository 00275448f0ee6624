package cn.biaogan.publication.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.publication.certificate.domain.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelfCheckQuestionsTest {

    private final SelfCheckQuestions questions = new SelfCheckQuestions();

    @Test
    void takesAnswersToQuestionsOfTheForm() {
        assertThatCode(() -> questions.require("2026.1", answers("SC-1-1-1", "SC-3-7-2")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnswersToWhatIsNotAskedAndASecondAnswer() {
        assertThatThrownBy(() -> questions.require("2026.1", answers("SC-1-1-1", "SC-9-9-9", "SC-1-1-1")))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        new Fault("/answers/1/questionId", "value.unknown"),
                                        new Fault("/answers/2/questionId", "value.duplicate")));
    }

    private static List<Answer.Item> answers(String... questionIds) {
        return Stream.of(questionIds)
                .map(id -> new Answer.Item(id, Answer.Choice.YES, null))
                .toList();
    }
}
