package cn.biaogan.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.form.PublishedForm.Field;
import cn.biaogan.application.form.PublishedForm.Option;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.AnswerValue;
import cn.biaogan.application.form.domain.Content;
import cn.biaogan.application.form.domain.FormRejection;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is shown is what is checked. */
class FormCatalogueTest {

    private final FormCatalogue catalogue =
            new FormCatalogue(JsonMapper.builder().build());
    private final PublishedForm form = catalogue.published("2026.1");
    private final List<Field> fields = form.sections().stream()
            .flatMap(section -> section.fields().stream())
            .toList();
    private final SelfCheckTable table = form.sections().stream()
            .map(PublishedForm.Section::selfCheck)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();

    @Test
    void showsEveryFieldThatIsTakenAndNoOther() {
        assertThat(fields)
                .extracting(Field::id)
                .containsExactlyInAnyOrderElementsOf(catalogue.version("2026.1").fieldIds())
                .contains("metrologyStaff", "practiceEvidence", "truthCommitment");
    }

    @Test
    void asksBeforehandWhetherToApplyAtAll() {
        var check = catalogue.eligibility("2026.1");

        assertThat(check.questions())
                .extracting(EligibilityCheck.EligibilityQuestion::id)
                .startsWith("industrialEnterprise")
                .contains("noSeriousFailure");
        assertThat(check.questions()).allSatisfy(question -> {
            assertThat(question.text()).endsWith("？");
            assertThat(question.textEn()).endsWith("?");
            assertThat(question.advice()).isNotBlank();
        });
        assertThat(check.questions())
                .as("what the notice does not say is no condition")
                .allSatisfy(question -> assertThat(question.advisory())
                        .isEqualTo(question.basis().startsWith("通知未作规定")))
                .noneMatch(question -> question.advisory() && question.blocking());
        assertThatThrownBy(() -> catalogue.eligibility("2017.1")).isInstanceOf(FormRejection.UnknownVersion.class);
    }

    @Test
    void marksAsRequiredExactlyWhatIsDemanded() {
        var required = Stream.concat(
                fields.stream().filter(Field::required).map(Field::pointer),
                table.questions().map(question -> "/answers/" + question.id()));

        assertThat(faults(Map.of(), Map.of()))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrderElementsOf(required.toList());
    }

    @Test
    void tellsTheLongestTextThatIsTaken() {
        var texts = fields.stream().filter(field -> field.maxLength() != null).toList();

        assertThat(texts).hasSize(10).allSatisfy(field -> {
            int most = Objects.requireNonNull(field.maxLength());
            assertThat(codes(field, "测".repeat(most))).isEmpty();
            assertThat(codes(field, "测".repeat(most + 1))).containsExactly("value.too-long");
        });
    }

    @Test
    void tellsTheLeastAndTheGreatestNumber() {
        var numbers = fields.stream().filter(field -> field.max() != null).toList();

        assertThat(numbers).hasSize(3).allSatisfy(field -> {
            long most = Objects.requireNonNull(field.max());
            long least = Objects.requireNonNull(field.min());
            assertThat(codes(field, most)).isEmpty();
            assertThat(codes(field, least)).isEmpty();
            assertThat(codes(field, most + 1)).containsExactly("value.out-of-range");
            assertThat(codes(field, least - 1)).containsExactly("value.out-of-range");
        });
    }

    @Test
    void asksThirtyThreeQuestionsInThreeCategories() {
        assertThat(table.questions().map(SelfCheckTable.Question::id))
                .containsExactlyElementsOf(catalogue.version("2026.1").questions())
                .hasSize(33);
        assertThat(table.categories())
                .extracting(SelfCheckTable.Category::name)
                .containsExactly("过程计量保障", "计量工作有效性", "计量管理");
        assertThat(table.marks()).extracting(SelfCheckTable.Mark::mark).containsExactly("√", "×", "—");
    }

    @Test
    void tellsWhichAnswerNeedsAReasonAndHowLongItMayBe() {
        assertThat(table.marks())
                .allSatisfy(mark -> assertThat(reasonFaults(mark.code(), null))
                        .isEqualTo(mark.reasonRequired() ? List.of("answer.reason-required") : List.of()));
        assertThat(reasonFaults(AnswerValue.NA, "由".repeat(table.reasonMaxLength())))
                .isEmpty();
        assertThat(reasonFaults(AnswerValue.NA, "由".repeat(table.reasonMaxLength() + 1)))
                .containsExactly("value.too-long");
    }

    @Test
    void putsTheCodeListsInTheirPlaces() {
        Field industry = profile("industry");

        assertThat(industry.options())
                .hasSize(16)
                .contains(new Option("OTHER", "其他", "Other", true))
                .filteredOn(Option::requiresText)
                .hasSize(1);
        assertThat(profile("industryText").requiredWhen())
                .isEqualTo(new PublishedForm.Condition("industry", List.of("OTHER")));
        assertThat(profile("ownership").options())
                .extracting(Option::code)
                .contains("PRIVATE", "HK_MACAO_TAIWAN_INVESTED");
        assertThat(profile("annualRevenue").pointer()).isEqualTo("/annualRevenueYuan");
        assertThat(profile("mainProducts").pointer()).isEqualTo("/mainProducts");
    }

    @Test
    void namesTheVersionsThereAreWhenAskedForAnother() {
        for (String version : List.of("1999.1", "../form-2026.1", "")) {
            assertThatThrownBy(() -> catalogue.published(version))
                    .isInstanceOfSatisfying(
                            FormRejection.UnknownVersion.class,
                            unknown -> assertThat(unknown.args()).containsEntry("known", List.of("2026.1")));
        }
    }

    private Field profile(String id) {
        return form.profile().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(Field field, Object value) {
        var values = new LinkedHashMap<>(Fictional.form());
        values.put(field.id(), value);
        return faults(values, Fictional.answers()).stream()
                .filter(fault -> fault.pointer().equals(field.pointer()))
                .map(Fault::code)
                .toList();
    }

    private List<String> reasonFaults(AnswerValue mark, @Nullable String reason) {
        var answers = new LinkedHashMap<>(Fictional.answers());
        answers.put("SC-1-1-1", new Answer(mark, reason, List.of()));
        return faults(Fictional.form(), answers).stream()
                .filter(fault -> fault.pointer().startsWith("/answers/SC-1-1-1"))
                .map(Fault::code)
                .toList();
    }

    private List<Fault> faults(Map<String, Object> values, Map<String, Answer> answers) {
        var faults = new Fields();
        catalogue
                .version("2026.1")
                .requireComplete(new Content("2026.1", values, answers, List.of()), Set.of(), faults);
        try {
            faults.check();
            return List.of();
        } catch (InvalidFields invalid) {
            return invalid.faults();
        }
    }
}
