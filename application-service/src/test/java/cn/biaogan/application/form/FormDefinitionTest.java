package cn.biaogan.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.AnswerValue;
import cn.biaogan.application.form.domain.Avoidance;
import cn.biaogan.application.form.domain.Content;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormDefinitionTest {

    private final Map<String, Object> form = new LinkedHashMap<>(Fictional.form());
    private final Map<String, Answer> answers = new LinkedHashMap<>(Fictional.answers());

    private final List<Avoidance> avoidances = new ArrayList<>();

    private List<Fault> faults() {
        var fields = new Fields();
        var content = Fictional.FORM.committed(new Content("2026.1", form, answers, avoidances));
        Fictional.FORM.requireComplete(content, Set.of("file-1"), fields);
        try {
            fields.check();
            return List.of();
        } catch (InvalidFields invalid) {
            return invalid.faults();
        }
    }

    @Test
    void hasTheThirtyThreeQuestionsOfTheNotice() {
        assertThat(Fictional.FORM.questions())
                .hasSize(33)
                .startsWith("SC-1-1-1")
                .endsWith("SC-3-7-2");
    }

    @Test
    void knowsWhichFieldsNeverLeaveTheService() {
        assertThat(Fictional.FORM.personalFields()).containsExactly("metrologyLeader");
    }

    @Test
    void findsNothingWrongWithACompleteContent() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void namesEveryMissingFieldAndAnswerOfAnEmptyContent() {
        form.clear();
        answers.clear();

        assertThat(faults())
                .hasSize(13 + 33)
                .allMatch(fault -> fault.code().equals("value.required"))
                .extracting(Fault::pointer)
                .contains("/form/metrologyLeader", "/form/results", "/answers/SC-1-1-1", "/answers/SC-3-7-2")
                .doesNotContain("/form/practiceEvidence");
    }

    @Test
    void holdsFieldsToTheirTypeLengthAndRange() {
        form.put("metrologyStaff", "forty");
        form.put("highestStandards", 100_001);
        form.put("results", "太短");
        form.put("productUpgrade", "长".repeat(3001));
        form.put("metrologyDepartment", 7);

        assertThat(faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/form/metrologyStaff", "type.integer"),
                        tuple("/form/highestStandards", "value.out-of-range"),
                        tuple("/form/results", "value.too-short"),
                        tuple("/form/productUpgrade", "value.too-long"),
                        tuple("/form/metrologyDepartment", "type.text"));
    }

    @Test
    void notApplicableNeedsAReason() {
        answers.put("SC-2-1-1", new Answer(AnswerValue.NA, null, List.of()));

        assertThat(faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/answers/SC-2-1-1/reason", "answer.reason-required"));
    }

    @Test
    void evidenceIsAFileOfTheSameApplicationAndNamedOnce() {
        form.put("practiceEvidence", List.of("file-1", "file-2"));
        answers.put("SC-1-1-1", new Answer(AnswerValue.YES, null, List.of("file-1", "file-1")));

        assertThat(faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/form/practiceEvidence/1", "evidence.unknown"),
                        tuple("/answers/SC-1-1-1/evidence/1", "value.duplicate"));
    }

    @Test
    void anAvoidanceNamesAnEmployerOnceAndWhy() {
        String code = Fictional.creditCode(7).value();
        avoidances.add(new Avoidance(code, "竞争对手的下属研究所"));
        avoidances.add(new Avoidance(code.toLowerCase(Locale.ROOT), "同上"));
        avoidances.add(new Avoidance("91330000", null));
        avoidances.add(new Avoidance(null, "未写明单位"));

        assertThat(faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/avoidances/1/creditCode", "value.duplicate"),
                        tuple("/avoidances/2/creditCode", "credit-code.format"),
                        tuple("/avoidances/2/reason", "value.required"),
                        tuple("/avoidances/3/creditCode", "value.required"));
    }
}
