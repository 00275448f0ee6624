package cn.biaogan.review.recount;

import static cn.biaogan.review.fixture.Dossiers.CYCLE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.review.domain.Size;
import cn.biaogan.review.fixture.ReviewedCycle;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RecountTest {

    private final ReviewedCycle cycle = new ReviewedCycle(5, 3);

    @AfterEach
    void close() {
        cycle.close();
    }

    private long counted(String stage) {
        return cycle.review().use(Recount.class).of(CYCLE).stream()
                .filter(c -> c.stage().equals(stage))
                .mapToLong(StageCount::count)
                .sum();
    }

    private long told(String type, String list, String inside) {
        return cycle.review().told("cn.biaogan.review." + type + ".v1").stream()
                .mapToLong(e -> list.isEmpty() ? 1 : size(e.get(list), inside))
                .sum();
    }

    private static long size(JsonNode list, String inside) {
        return inside.isEmpty()
                ? list.size()
                : list.valueStream().mapToLong(one -> one.get(inside).size()).sum();
    }

    @Test
    void countsWhatTheEventsToldAlsoAfterRecusalReplacementAndALateConflict() {
        cycle.recuseOneAndAssignAgain(0);
        cycle.replaceOne(1);
        cycle.score(0, 4);
        cycle.score(1, 3);
        cycle.registerConflict(cycle.holders(1).getFirst(), 1);
        cycle.assign();
        cycle.score(1, cycle.holders(1).getLast(), 3);
        cycle.score(2, 2);
        cycle.select(0);

        assertThat(counted("assigned"))
                .isEqualTo(told("assigned", "assignments", "expertIds"))
                .isEqualTo(9);
        assertThat(counted("scored")).isEqualTo(told("score-submitted", "", "")).isEqualTo(7);
        assertThat(counted("selected"))
                .isEqualTo(told("selection-decided", "selected", ""))
                .isEqualTo(1);
    }

    @Test
    void listsCountsByStageTenantIndustryAndSize() {
        assertThat(cycle.review().use(Recount.class).of(CYCLE))
                .isEqualTo(List.of(
                        new StageCount("assigned", "330000", "INSTRUMENTS", Size.LARGE, 2),
                        new StageCount("assigned", "370000", "MACHINERY", Size.SME, 2),
                        new StageCount("assigned", "440000", "STEEL", Size.LARGE, 2)));
    }
}
