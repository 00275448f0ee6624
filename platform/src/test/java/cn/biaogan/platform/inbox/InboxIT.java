package cn.biaogan.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.testing.Infrastructure;
import cn.biaogan.platform.testing.Topics;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

class InboxIT {

    record Said(String word) {}

    private final String topic = "test.inbox." + UUID.randomUUID();
    private final MongoDatabase database = Infrastructure.freshDatabase();
    private final List<String> heard = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> early = new HashSet<>();
    private boolean storeAway;
    private String storeAwayAt = "";
    private long cursorWhenAway;
    private final EventSubscription subscription =
            EventSubscription.of("words", topic).on("cn.biaogan.test.said.v1", Said.class, this::hear);
    private final DefaultKafkaProducerFactory<String, byte[]> producers = new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", Infrastructure.kafkaBootstrap()),
            new StringSerializer(),
            new ByteArraySerializer());
    private final Cursors cursors = new Cursors(database);
    private final DeadLetters letters = new DeadLetters(database);
    private final Applier applier =
            new Applier(List.of(Duration.ofMillis(1), Duration.ofMillis(1)), null, null, "test");
    private final LetterDesk desk = new LetterDesk(
            Map.of("words", subscription),
            letters,
            cursors,
            applier,
            new DeadLetterTopic(new KafkaTemplate<>(producers), "test"),
            2);
    private final Counter holes = new SimpleMeterRegistry().counter("holes");
    private final Inbox inbox = new Inbox(subscription, cursors, desk, applier, Clock.systemUTC(), holes);
    private long offset;

    private void hear(IncomingEvent<Said> event) {
        String word = event.key() + ":" + event.data().word();
        if (storeAway || word.equals(storeAwayAt)) {
            cursorWhenAway = cursors.load(event.source()).last();
            throw new MongoTimeoutException("away");
        }
        if (early.contains(word)) {
            throw new NotYet("what " + word + " rests on");
        }
        if (word.endsWith("endless")) {
            throw new StackOverflowError();
        }
        if (refused.contains(word)) {
            throw new IllegalStateException("cannot bear " + word);
        }
        heard.add(word);
    }

    @BeforeEach
    void topics() {
        Topics.create(topic + ".dead-letter");
    }

    @AfterEach
    void close() {
        producers.destroy();
    }

    private ConsumerRecord<String, byte[]> said(String key, long sequence, String word) {
        return record(key, Long.toString(sequence), ("{\"word\":\"" + word + "\",\"new\":1}"));
    }

    private ConsumerRecord<String, byte[]> record(String key, String sequence, String data) {
        return record("330000", key, sequence, data);
    }

    private ConsumerRecord<String, byte[]> record(String tenant, String key, String sequence, String data) {
        var record = new ConsumerRecord<>(topic, 0, offset++, key, data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/biaogan/test",
                        "ce_type", "cn.biaogan.test.said.v1",
                        "ce_subject", key,
                        "ce_time", "2026-03-02T01:00:00Z",
                        "ce_tenant", tenant,
                        "ce_sequence", sequence,
                        "ce_correlationid", "c-1",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @SafeVarargs
    private void deliver(ConsumerRecord<String, byte[]>... records) {
        inbox.onMessage(List.of(records));
    }

    private String letter(String key, long sequence) {
        return "words|" + topic + "|330000/" + key + "|" + sequence;
    }

    @Test
    void appliesEachFactOnceInOrder() {
        var second = said("a", 2, "two");
        deliver(said("a", 1, "one"), second, second, said("b", 1, "uno"));
        deliver(said("a", 1, "one"), said("a", 3, "three"));

        assertThat(heard).containsExactly("a:one", "a:two", "b:uno", "a:three");
    }

    @Test
    void holdsAKeyBackBehindAHoleWhileOthersFlowAndGoesOnWhenItIsFilled() {
        deliver(said("a", 1, "one"), said("a", 3, "three"), said("b", 1, "uno"));
        assertThat(heard).containsExactly("a:one", "b:uno");
        assertThat(holes.count()).isEqualTo(1);
        assertThat(letters.count(DeadLetter.State.HELD)).isEqualTo(1);

        deliver(said("a", 4, "four"), said("a", 2, "two"));
        assertThat(heard).containsExactly("a:one", "b:uno", "a:two", "a:three", "a:four");
        assertThat(letters.count(DeadLetter.State.HELD)).isZero();

        deliver(said("a", 5, "five"));
        assertThat(heard).endsWith("a:five");
    }

    @Test
    void turnsAPoisonMessageIntoADeadLetterAndHoldsOnlyItsKey() {
        refused.add("a:two");
        deliver(said("a", 1, "one"), said("a", 2, "two"), said("a", 3, "three"), said("b", 1, "uno"));

        assertThat(heard).containsExactly("a:one", "b:uno");
        var dead = letters.find(letter("a", 2)).orElseThrow();
        assertThat(dead.state()).isEqualTo(DeadLetter.State.DEAD);
        assertThat(dead.error()).contains("cannot bear a:two");
        assertThat(Topics.messages(topic + ".dead-letter")).isEqualTo(1);
    }

    @Test
    void replaysADeadLetterInItsTurnAndWhatWaitedBehindIt() {
        refused.addAll(List.of("a:one", "a:three"));
        deliver(said("a", 1, "one"), said("a", 2, "two"), said("a", 3, "three"));
        assertThat(desk.replay(letters.find(letter("a", 1)).orElseThrow()))
                .hasValueSatisfying(e -> assertThat(e).contains("cannot bear"));

        refused.remove("a:one");
        assertThat(desk.replay(letters.find(letter("a", 1)).orElseThrow())).isEmpty();

        assertThat(heard).containsExactly("a:one", "a:two");
        assertThat(letters.find(letter("a", 3)).orElseThrow().state()).isEqualTo(DeadLetter.State.DEAD);
        assertThat(Topics.messages(topic + ".dead-letter")).isEqualTo(2);
        desk.skip(letters.find(letter("a", 3)).orElseThrow());
        deliver(said("a", 4, "four"));
        assertThat(heard).containsExactly("a:one", "a:two", "a:four");
    }

    @Test
    void refusesAReplayOutOfTurn() {
        refused.add("a:one");
        deliver(said("a", 1, "one"), said("a", 2, "two"));

        assertThatThrownBy(() -> desk.replay(letters.find(letter("a", 2)).orElseThrow()))
                .isInstanceOf(DeadLetterRejection.NotDead.class);
        desk.skip(letters.find(letter("a", 1)).orElseThrow());
        assertThatThrownBy(() -> desk.replay(letters.find(letter("a", 1)).orElseThrow()))
                .isInstanceOf(DeadLetterRejection.NotDead.class);
        assertThat(heard).containsExactly("a:two");
    }

    @Test
    void keepsAMessageWithoutAReadableEnvelopeForAnOperator() {
        deliver(record("a", "not-a-number", "{}"), said("b", 1, "uno"));

        assertThat(heard).containsExactly("b:uno");
        var malformed = letters.list(DeadLetter.State.DEAD, 10, null).getFirst();
        assertThat(malformed.reason()).isEqualTo("MALFORMED");
        assertThatThrownBy(() -> desk.replay(malformed)).isInstanceOf(DeadLetterRejection.Unreadable.class);
        desk.skip(malformed);
        assertThat(letters.count(DeadLetter.State.DEAD)).isZero();
    }

    @Test
    void goesOnBehindAMessageThatIsLostForGood() {
        deliver(said("a", 1, "one"), record("a", "not-a-number", "{}"), said("a", 3, "three"), said("a", 5, "five"));
        desk.skip(letters.list(DeadLetter.State.DEAD, 10, null).getFirst());

        assertThatThrownBy(() -> desk.giveUpGap(letters.find(letter("a", 5)).orElseThrow()))
                .isInstanceOf(DeadLetterRejection.NoGap.class);
        desk.giveUpGap(letters.find(letter("a", 3)).orElseThrow());
        desk.giveUpGap(letters.find(letter("a", 5)).orElseThrow());
        deliver(said("a", 6, "six"));

        assertThat(heard).containsExactly("a:one", "a:three", "a:five", "a:six");
        assertThat(letters.list(null, 10, null))
                .extracting(DeadLetter::state)
                .containsExactly(DeadLetter.State.SKIPPED);
    }

    @Test
    void settlesALetterWhoseMessageWasAppliedAfterACrash() {
        refused.add("a:one");
        var first = said("a", 1, "one");
        deliver(first);
        refused.clear();
        // as if the process had died before the key was held
        database.getCollection("inbox_cursors").deleteMany(new org.bson.Document());
        deliver(first, said("a", 2, "two"));

        desk.replay(letters.find(letter("a", 1)).orElseThrow());

        assertThat(heard).containsExactly("a:one", "a:two");
        assertThat(letters.count(DeadLetter.State.DEAD)).isZero();
    }

    @Test
    void waitsForWhatAFactRestsOnWhileOtherKeysFlow() {
        early.add("a:two");
        deliver(said("a", 1, "one"), said("a", 2, "two"), said("a", 3, "three"), said("b", 1, "uno"));
        assertThat(heard).containsExactly("a:one", "b:uno");
        assertThat(letters.find(letter("a", 2)).orElseThrow().state()).isEqualTo(DeadLetter.State.HELD);

        early.clear();
        letters.heldKeys().forEach(desk::release);

        assertThat(heard).containsExactly("a:one", "b:uno", "a:two", "a:three");
        assertThat(letters.list(null, 10, null)).isEmpty();
    }

    @Test
    void buriesAFactThatStaysTooEarly() {
        early.add("a:one");
        deliver(said("a", 1, "one"));
        letters.heldKeys().forEach(desk::release);
        letters.heldKeys().forEach(desk::release);
        letters.heldKeys().forEach(desk::release);

        var dead = letters.find(letter("a", 1)).orElseThrow();
        assertThat(dead.state()).isEqualTo(DeadLetter.State.DEAD);
        assertThat(dead.error()).contains("what a:one rests on");
        assertThat(Topics.messages(topic + ".dead-letter")).isEqualTo(1);
    }

    /** Between the two facts of one batch the cursor is on disk: after a crash the first is not decided anew. */
    @Test
    void keepsTheCursorBeforeALaterFactOfTheSameKey() {
        refused.add("a:two");
        String cursor = letter("a", 1).substring(0, letter("a", 1).lastIndexOf('|'));
        storeAwayAt = "a:two";
        assertThatThrownBy(() -> deliver(said("a", 1, "one"), said("a", 2, "two")))
                .isInstanceOf(MongoTimeoutException.class);

        assertThat(cursorWhenAway).isEqualTo(1);
        assertThat(cursors.load(cursor).last()).isEqualTo(1);
    }

    @Test
    void keepsTheSameKeyOfTwoTenantsApart() {
        deliver(said("a", 1, "one"), record("440000", "a", "1", "{\"word\":\"uno\"}"));

        assertThat(heard).containsExactly("a:one", "a:uno");
    }

    @Test
    void aHandlerThatNeverEndsIsPoisonOfItsKeyAlone() {
        deliver(said("a", 1, "endless"), said("b", 1, "uno"));

        assertThat(heard).containsExactly("b:uno");
        assertThat(letters.find(letter("a", 1)).orElseThrow().error()).contains("StackOverflowError");
    }

    @Test
    void keepsALetterWithHeadersThatAreNoNamesOfFields() {
        var odd = record("a", "1", "no json");
        odd.headers().add("$set.x", new byte[] {1});
        deliver(odd);

        assertThat(letters.find(letter("a", 1)).orElseThrow().headers()).containsKey("$set.x");
    }

    @Test
    void waitsOutAnOutageOfTheStoreInsteadOfBuryingTheMessage() {
        storeAway = true;
        var first = said("a", 1, "one");
        assertThatThrownBy(() -> deliver(first)).isInstanceOf(MongoTimeoutException.class);
        assertThat(letters.count(DeadLetter.State.DEAD)).isZero();

        storeAway = false;
        deliver(first);
        assertThat(heard).containsExactly("a:one");
    }

    @Test
    void dataThatIsNoJsonBecomesADeadLetter() {
        deliver(record("a", "1", "no json"), said("a", 2, "two"));

        assertThat(letters.find(letter("a", 1)).orElseThrow().reason()).isEqualTo("POISON");
        assertThat(heard).isEmpty();
    }
}
