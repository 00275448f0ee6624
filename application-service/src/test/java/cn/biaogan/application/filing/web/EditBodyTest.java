package cn.biaogan.application.filing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.filing.web.EditBody.ChangeBody;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.AnswerValue;
import cn.biaogan.application.form.domain.Avoidance;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.platform.kernel.InvalidFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditBodyTest {

    private static List<ContentChange> read(ChangeBody... changes) {
        return new EditBody(Arrays.asList(changes)).read("application-1").changes();
    }

    private static void refuses(String pointer, ChangeBody... changes) {
        assertThatThrownBy(() -> read(changes))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.pointer())
                                .contains(pointer));
    }

    @Test
    void readsEveryKindOfPlace() {
        var was = Map.of("answer", "NA", "reason", "不使用", "evidence", List.of());
        assertThat(read(
                        new ChangeBody("/form/metrologyStaff", null, 42),
                        new ChangeBody("/answers/SC-1-1-1", was, Map.of("answer", "YES", "evidence", List.of("e-1"))),
                        new ChangeBody("/avoidances", null, List.of(Map.of("creditCode", "91330100", "reason", "竞争")))))
                .containsExactly(
                        new ContentChange.Field("metrologyStaff", null, 42),
                        new ContentChange.Reply(
                                "SC-1-1-1",
                                new Answer(AnswerValue.NA, "不使用", List.of()),
                                new Answer(AnswerValue.YES, null, List.of("e-1"))),
                        new ContentChange.Avoided(List.of(), List.of(new Avoidance("91330100", "竞争"))));
    }

    @Test
    void refusesWhatCannotBeKeptByItsPlaceInTheBody() {
        refuses("/changes");
        refuses("/changes/0/pointer", new ChangeBody("/state", null, "SUBMITTED"));
        refuses("/changes/0/value", new ChangeBody("/form/results", null, Map.of("a", 1)));
        refuses("/changes/0/value", new ChangeBody("/form/results", null, "x".repeat(20_001)));
        refuses("/changes/0/value", new ChangeBody("/answers/SC-1-1-1", null, Map.of("answer", "MAYBE")));
        refuses("/changes/0/value", new ChangeBody("/answers/SC-1-1-1", null, Map.of("mark", "YES")));
        refuses("/changes/0/value/reason", new ChangeBody("/answers/S", null, Map.of("reason", "\u0000")));
        refuses("/changes/0/was", new ChangeBody("/avoidances", "none", List.of()));
        refuses("/changes/0/pointer", (ChangeBody) null);
        refuses("/changes/1/pointer", new ChangeBody("/form/a", null, "1"), new ChangeBody("/form/a", null, "2"));
    }
}
