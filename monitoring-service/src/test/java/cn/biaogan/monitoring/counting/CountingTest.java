package cn.biaogan.monitoring.counting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.monitoring.fact.Cell;
import cn.biaogan.monitoring.fact.Stage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    private static final String APPLICATIONS = "biaogan.application.v1";

    private final Counter counter = new Counter();

    @AfterEach
    void end() {
        counter.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application.submitted, 330000, SUBMITTED, 330000, INSTRUMENTS, LARGE, 1",
        "application.resubmitted, 330000, RESUBMITTED, 330000, INSTRUMENTS, LARGE, 1",
        "application.withdrawn, 440300, WITHDRAWN, 440300, NEW_GEN_IT, SME, 1",
        "recommendation.returned, national, RETURNED, 330000, INSTRUMENTS, LARGE, 1",
        "recommendation.accepted, national, ACCEPTED, 330000, INSTRUMENTS, LARGE, 1",
        "recommendation.batch-submitted, national, RECOMMENDED, 330000, INSTRUMENTS, LARGE, 1",
        "review.assigned, national, ASSIGNED, 330000, INSTRUMENTS, LARGE, 3",
        "review.assigned, national, ASSIGNED, 370200, RAIL, SME, 3",
        "review.score-submitted, national, SCORED, 330000, INSTRUMENTS, LARGE, 1",
        "review.selection-decided, national, SELECTED, 370200, RAIL, SME, 1",
        "publication.notice-published, national, NOTICED, 370200, RAIL, SME, 1",
        "publication.announced, national, ANNOUNCED, 330000, INSTRUMENTS, LARGE, 1",
        "publication.certificate-issued, 330000, CERTIFIED, 330000, INSTRUMENTS, LARGE, 1",
        "reverification.opened, 330000, QUESTIONED, 330000, INSTRUMENTS, LARGE, 1",
        "reverification.evidence-submitted, 330000, ANSWERED, 330000, INSTRUMENTS, LARGE, 1",
        "reverification.rectification-ordered, 370200, RECTIFYING, 370200, RAIL, SME, 1",
        "reverification.confirmed, 330000, CONFIRMED, 330000, INSTRUMENTS, LARGE, 1",
        "reverification.revoked, 370200, REVOKED, 370200, RAIL, SME, 1",
    })
    void countsForTheApplicant(
            String fact, String envelope, Stage stage, String tenant, String industry, String size, long times) {
        counter.example(fact, envelope, "key", 1);

        assertThat(counter.counts()).containsEntry(new Cell(Counter.CYCLE, stage, tenant, industry, size), times);
    }

    @Test
    void countsADeclineForTheApplicant() {
        counter.example("recommendation.declined", "national", "key", 1);

        assertThat(counter.counts()).hasSize(1).allSatisfy((cell, times) -> {
            assertThat(cell.stage()).isEqualTo(Stage.DECLINED);
            assertThat(cell.tenant()).isNotEqualTo("national");
            assertThat(times).isEqualTo(1);
        });
    }

    @Test
    void everyOtherTypeOfEventCountsNothingAndIsNoPoison() {
        var counted = Arrays.stream(Stage.values()).map(Stage::type).toList();
        var others = Contracts.eventTypes().stream()
                .filter(t -> !counted.contains(t))
                .toList();
        others.forEach(type -> counter.send(
                Contracts.topicOf(type), type, Counter.headers(type, "national", "1"), Contracts.example(type)));

        assertThat(Contracts.eventTypes()).containsAll(counted);
        assertThat(others).isNotEmpty();
        assertThat(counter.counts()).isEmpty();
        assertThat(counter.metered("deadletters")).isZero();
    }

    @Test
    void aRepeatedEventAddsNothing() {
        counter.example("application.submitted", "330000", "a", 1);
        counter.example("application.submitted", "330000", "a", 1);
        counter.example("application.submitted", "330000", "b", 1);

        assertThat(submitted()).isEqualTo(2);
        assertThat(counter.metered("repeats")).isEqualTo(1);
    }

    @Test
    void theSameKeyOnAnotherTopicIsAnotherSource() {
        counter.example("application.submitted", "330000", "same", 1);
        counter.example("recommendation.accepted", "330000", "same", 1);

        assertThat(counter.counts()).hasSize(2);
        assertThat(counter.metered("repeats")).isZero();
    }

    @Test
    void aHoleIsMeteredAndWhatFollowsIsCounted() {
        counter.example("application.submitted", "330000", "a", 1);
        counter.example("application.resubmitted", "330000", "a", 4);
        counter.example("application.submitted", "330000", "late", 2);

        assertThat(counter.counts().values()).containsExactlyInAnyOrder(2L, 1L);
        assertThat(counter.metered("holes")).isEqualTo(2);
    }

    @Test
    void eventsThatDoNotCountStillFillTheSequence() {
        counter.example("publication.objection-filed", "national", "n", 1);
        counter.example("publication.announced", "national", "n", 2);

        assertThat(counter.metered("holes")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "no json",
                "[]",
                "null",
                "{}",
                "{\"cycleId\":\"c\",\"industry\":\"RAIL\"}",
                "{\"cycleId\":\"c|d\",\"industry\":\"RAIL\",\"size\":\"SME\"}",
                "{\"cycleId\":{},\"industry\":\"RAIL\",\"size\":\"SME\"}",
                "{\"cycleId\":\"c\",\"industry\":\"RAIL\",\"size\":[[[[]]]]}",
            })
    void poisonGoesToTheDeadLetterTopicAndTheOthersFlowOn(String poison) {
        counter.send(APPLICATIONS, "a", Counter.headers("cn.biaogan.application.submitted.v1", "330000", "1"), poison);
        counter.example("application.submitted", "330000", "a", 2);

        assertThat(counter.deadLetters(APPLICATIONS)).singleElement().satisfies(letter -> {
            assertThat(letter.value()).asString(StandardCharsets.UTF_8).isEqualTo(poison);
            assertThat(letter.headers().lastHeader("biaogan-error")).isNotNull();
            assertThat(letter.headers().lastHeader("ce_sequence").value())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("1");
        });
        assertThat(submitted()).isEqualTo(1);
        assertThat(counter.metered("deadletters")).isEqualTo(1);
        assertThat(counter.metered("holes")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "-3", "first", "9999999999999999999"})
    void aMessageWithoutARealSequenceIsPoison(String sequence) {
        var type = "cn.biaogan.application.submitted.v1";
        counter.send(APPLICATIONS, "a", Counter.headers(type, "330000", sequence), Contracts.example(type));

        assertThat(counter.deadLetters(APPLICATIONS)).hasSize(1);
        assertThat(counter.counts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SUBMITTED; application.submitted; {}",
                "RECOMMENDED; recommendation.batch-submitted; {\"cycleId\":\"c\",\"entries\":[null]}",
            })
    void whatCannotBeReadIsOwedAndItsReplayCountsOnce(Stage stage, String fact, String poison) {
        var topic = Contracts.topicOf(stage.type());
        counter.send(topic, "a", Counter.headers(stage.type(), "330000", "1"), poison);
        counter.example(fact, "330000", "a", 2);
        assertThat(counter.deadLetters(topic)).hasSize(1);
        long before = times(stage);

        counter.replay(stage.type(), "330000", "a", 1);
        counter.replay(stage.type(), "330000", "a", 1);
        counter.example(fact, "330000", "a", 1);

        assertThat(times(stage)).isEqualTo(2 * before);
        assertThat(counter.metered("repeats")).isEqualTo(2);
    }

    @Test
    void aCountedEventThatComesAgainUnreadableIsNotOwed() {
        var type = "cn.biaogan.application.submitted.v1";
        counter.example("application.submitted", "330000", "a", 1);
        counter.send(APPLICATIONS, "a", Counter.headers(type, "330000", "1"), "garbled");

        counter.replay(type, "330000", "a", 1);

        assertThat(submitted()).isEqualTo(1);
    }

    @Test
    void theSameKeyInAnotherTenantIsAnotherSource() {
        counter.example("application.submitted", "330000", "same", 1);
        counter.example("application.submitted", "370200", "same", 1);

        assertThat(submitted()).isEqualTo(2);
    }

    private long submitted() {
        return times(Stage.SUBMITTED);
    }

    private long times(Stage stage) {
        return counter.counts().entrySet().stream()
                .filter(e -> e.getKey().stage() == stage)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
