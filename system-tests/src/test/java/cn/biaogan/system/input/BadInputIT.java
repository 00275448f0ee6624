package cn.biaogan.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in wrongly is refused with a clear problem in the reader's language, and leaves nothing behind. */
class BadInputIT {

    private static Desk desk;
    private List<String> before = List.of();

    @BeforeAll
    static void open() {
        desk = Desk.open();
    }

    @BeforeEach
    void remember() {
        before = desk.stored();
    }

    @AfterEach
    void nothingIsHalfDone() {
        assertThat(desk.stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource
    void whatTheFormRefuses(Bad bad) {
        bad.check(desk);
    }

    static Stream<Bad> whatTheFormRefuses() {
        return BadForms.all();
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoReadableRequest(Bad bad) {
        bad.check(desk);
    }

    static Stream<Bad> whatIsNoReadableRequest() {
        return Stream.concat(BadBodies.all(), BadRequests.all());
    }

    /** Refused before anybody knows the reader's language. */
    @ParameterizedTest
    @ValueSource(strings = {"/..%2f..%2f..%2factuator%2fenv", "/%00"})
    void whatTheServerDoesNotReadIsToldInBothLanguages(String path) {
        Reply refused = desk.caller().get(desk.path() + path);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.code()).isEqualTo("request.refused");
        assertThat(refused.at("/detail")).contains("请检查请求行", "cannot read the request line");
    }

    @Test
    void aQuestionLeftOutOfTheSelfCheckStopsTheSubmission() {
        unfinished(desk.contentWithout("answers", "SC-2-1-2"))
                .blames("/answers/SC-2-1-2", "value.required")
                .tells("必填", "required");
    }

    @Test
    void notApplicableWithoutAReasonStopsTheSubmission() {
        unfinished(desk.contentWith("answers", "SC-2-1-2", Map.of("answer", "NA", "reason", "  ")))
                .blames("/answers/SC-2-1-2/reason", "answer.reason-required")
                .tells("请填写理由", "Give the reason");
    }

    /** A draft may be incomplete; its submission is refused, and it stays the draft that it was. */
    private static Refused unfinished(Map<String, Object> content) {
        var other = Desk.open();
        other.editing().put(other.path() + "/content", content).must();
        var draft = other.stored();
        var refused = Refused.on(
                        other.caller(),
                        caller -> caller.seeing(other.path())
                                .post(
                                        other.path() + "/submission",
                                        Map.of("recommenderId", OpenCycle.UNIT, "truthfulness", true)))
                .is(422, "invalid-fields");
        assertThat(other.stored()).isEqualTo(draft);
        return refused;
    }
}
