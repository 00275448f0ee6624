package cn.biaogan.review.sheet.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.review.reference.Rubrics;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {

    private static final Rubric PUBLISHED = new Rubrics().of("2026.1");
    private static final Rubric THIRDS = new Rubric(
            "test",
            List.of(
                    criterion("a", "33.3", "3", null, null),
                    criterion("b", "33.3", "3", "1", "2"),
                    criterion("c", "33.4", "3", null, null)));

    private static Criterion criterion(String id, String weight, String max, String below, String above) {
        return new Criterion(
                id,
                new BigDecimal(weight),
                new BigDecimal(max),
                BigDecimal.ONE,
                below == null ? null : new BigDecimal(below),
                above == null ? null : new BigDecimal(above));
    }

    private static Map<String, Mark> all(Rubric rubric, int score) {
        var marks = new HashMap<String, Mark>();
        rubric.criteria().forEach(c -> marks.put(c.id(), new Mark(new BigDecimal(score), "说明")));
        return marks;
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 20.00", "4, 80.00", "5, 100.00"})
    void weighsThePublishedCriteria(int score, String total) {
        assertThat(PUBLISHED.total(all(PUBLISHED, score))).isEqualTo(new BigDecimal(total));
    }

    @Test
    void roundsTheTotalHalfUpToTwoDecimals() {
        var marks = all(THIRDS, 0);
        marks.put("a", new Mark(BigDecimal.ONE, null));
        marks.put("c", new Mark(new BigDecimal("2"), null));

        assertThat(THIRDS.total(marks)).isEqualTo(new BigDecimal("33.37"));
    }

    @Test
    void asksForACommentOutsideOfTheUsual() {
        for (int score : List.of(0, 3)) {
            var marks = all(THIRDS, 1);
            marks.put("b", new Mark(new BigDecimal(score), " "));
            assertThat(faults(THIRDS, marks)).containsExactly("/marks/b/comment score-sheet.comment-required");
        }
    }

    @Test
    void namesEveryWrongMarkAtOnce() {
        var marks = all(THIRDS, 1);
        marks.remove("a");
        marks.put("b", new Mark(new BigDecimal("4"), null));
        marks.put("c", new Mark(new BigDecimal("0.5"), null));
        marks.put("d", new Mark(BigDecimal.ONE, null));

        assertThat(faults(THIRDS, marks))
                .containsExactly(
                        "/marks/a/score value.required",
                        "/marks/b/score value.out-of-range",
                        "/marks/c/score score-sheet.step",
                        "/marks/d field.unknown");
    }

    @Test
    void refusesARubricWhoseWeightsDoNotMakeAHundred() {
        assertThatThrownBy(() -> new Rubric("bad", List.of(criterion("a", "99", "5", null, null))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> faults(Rubric rubric, Map<String, Mark> marks) {
        try {
            rubric.total(marks);
            return List.of();
        } catch (InvalidFields no) {
            return no.faults().stream().map(RubricTest::text).toList();
        }
    }

    private static String text(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
