package cn.biaogan.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.application.filing.EditContentHandler.Edited;
import cn.biaogan.application.filing.domain.ApplicationRejection;
import cn.biaogan.application.fixture.Fictional;
import cn.biaogan.application.fixture.ServiceInMemory;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.AnswerValue;
import cn.biaogan.application.form.domain.Avoidance;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.store.NotFound;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditContentTest {

    private static final String LEADER = "metrologyLeader";
    private static final String AT_LEADER = "/form/metrologyLeader";
    private static final String QUESTION = "SC-1-1-1";

    private final ServiceInMemory service = new ServiceInMemory().withCompleteDraft();

    @AfterEach
    void close() {
        service.close();
    }

    private Edited edit(Act act, ContentChange... changes) {
        return service.bean(EditContentHandler.class)
                .handle(new EditContent(ServiceInMemory.ID, List.of(changes)), act);
    }

    private Edited edit(ContentChange... changes) {
        return edit(service.enterprise(), changes);
    }

    private static ContentChange leader(@Nullable Object was, @Nullable Object value) {
        return new ContentChange.Field(LEADER, was, value);
    }

    private Map<String, Object> form() {
        return service.application().folder().content().form();
    }

    private static List<String> pointers(List<ContentChange> changes) {
        return changes.stream().map(ContentChange::pointer).toList();
    }

    @Test
    void keepsWhatIsALittleTooLongAndNothingFarTooLong() {
        edit(leader("林可测", "长".repeat(100)));
        assertThat(form()).containsEntry(LEADER, "长".repeat(100));

        assertFault(
                "/changes/1/value",
                () -> edit(
                        new ContentChange.Field("metrologyStaff", 42, 43),
                        new ContentChange.Field("results", null, "长".repeat(6001))));
        assertFault("/changes/0/value", () -> edit(new ContentChange.Field("metrologyStaff", 42, "长".repeat(201))));
        var answer = new Answer(AnswerValue.NA, "由".repeat(2001), List.of());
        assertFault("/changes/0/value/reason", () -> edit(new ContentChange.Reply(QUESTION, null, answer)));
        var written = new HashMap<>(form());
        written.put("results", "长".repeat(6001));
        assertFault("/form/results", () -> service.save(written));
        assertThat(form()).containsEntry("metrologyStaff", 42);
    }

    private static void assertFault(String pointer, ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.pointer()).isEqualTo(pointer);
                            assertThat(fault.code()).isEqualTo("value.too-long");
                        }));
    }

    @Test
    void peopleOnDifferentPlacesKeepEachOthersWords() {
        edit(service.colleague("editor-1"), leader("林可测", "周标准"));
        var edited = edit(
                service.colleague("editor-2"),
                new ContentChange.Field("metrologyStaff", 42, 43),
                new ContentChange.Reply(
                        QUESTION,
                        new Answer(AnswerValue.YES, null, List.of()),
                        new Answer(AnswerValue.NO, "尚未编制", List.of())));

        assertThat(edited.conflicts()).isEmpty();
        assertThat(pointers(edited.applied())).containsExactly("/form/metrologyStaff", "/answers/" + QUESTION);
        assertThat(form()).containsEntry(LEADER, "周标准").containsEntry("metrologyStaff", 43);
        var touched = service.application().folder().touched();
        assertThat(touched.get(AT_LEADER)).satisfies(touch -> {
            assertThat(touch.account()).isEqualTo("editor-1");
            assertThat(touch.version()).isEqualTo(service.found().version() - 1);
        });
    }

    @Test
    void whoWasSlowerLearnsOfItAndKeepsTheRest() {
        edit(service.colleague("editor-1"), leader("林可测", "周标准"));
        var edited = edit(
                service.colleague("editor-2"),
                leader("林可测", "吴溯源"),
                new ContentChange.Field("metrologyDepartment", "计量检测中心", "计量中心"));

        assertThat(pointers(edited.conflicts())).containsExactly(AT_LEADER);
        assertThat(pointers(edited.applied())).containsExactly("/form/metrologyDepartment");
        assertThat(form()).containsEntry(LEADER, "周标准").containsEntry("metrologyDepartment", "计量中心");
        assertThat(service.application().folder().touched().get(AT_LEADER))
                .satisfies(touch -> assertThat(touch.account()).isEqualTo("editor-1"));
    }

    @Test
    void theSameWordTwiceIsNoConflict() {
        edit(service.colleague("editor-1"), leader("林可测", "周标准"));
        long version = service.found().version();

        var edited = edit(service.colleague("editor-2"), leader("林可测", "周标准"));

        assertThat(edited.conflicts()).isEmpty();
        assertThat(service.found().version()).isEqualTo(version);
    }

    @Test
    void nothingAndBlanksAreTheSameAndTakeAway() {
        edit(leader("林可测", "  "));
        assertThat(form()).doesNotContainKey(LEADER);

        assertThat(edit(leader("", "周标准")).conflicts()).isEmpty();
        assertThat(edit(leader("周标准", null)).conflicts()).isEmpty();
        assertThat(form()).doesNotContainKey(LEADER);
    }

    @Test
    void avoidancesAreOnePlace() {
        var avoidance = new Avoidance(Fictional.creditCode(7).value(), "竞争对手的下属研究所");
        edit(new ContentChange.Avoided(List.of(), List.of(avoidance)));

        var edited = edit(new ContentChange.Avoided(List.of(), List.of()));
        assertThat(edited.conflicts()).as("what is there already is wanted").hasSize(1);
        assertThat(service.application().folder().content().avoidances()).containsExactly(avoidance);
    }

    @Test
    void anEditOfTheWholeTouchesOnlyWhatItChanged() {
        var form = new LinkedHashMap<>(Fictional.form());
        form.put(LEADER, "周标准");
        service.clock.advance(Duration.ofMinutes(1));
        service.save(form);

        var touched = service.application().folder().touched();
        assertThat(touched.get(AT_LEADER))
                .satisfies(touch -> assertThat(touch.at()).isEqualTo(service.clock.instant()));
        assertThat(touched.get("/form/results"))
                .satisfies(touch -> assertThat(touch.at()).isEqualTo(Fictional.OPENED));
    }

    @Test
    void unknownPlacesAreRefusedByTheirPlaceInTheBody() {
        assertThatThrownBy(() -> edit(
                        leader("林可测", "周标准"),
                        new ContentChange.Field("shoeSize", null, 42),
                        new ContentChange.Reply("SC-9", null, null)))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.pointer())
                                .containsExactly("/changes/1/pointer", "/changes/2/pointer"));
        assertThat(form()).containsEntry(LEADER, "林可测");
    }

    @Test
    void nobodyEditsWhatIsSubmittedOrAnothers() {
        assertThatThrownBy(
                        () -> edit(service.act("ent-stranger", Fictional.ZHEJIANG, "enterprise"), leader("林可测", "x")))
                .isInstanceOf(NotFound.class);
        service.submit();
        assertThatThrownBy(() -> edit(leader("林可测", "x"))).isInstanceOf(ApplicationRejection.AlreadySubmitted.class);
    }
}
