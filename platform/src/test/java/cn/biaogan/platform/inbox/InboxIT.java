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
    private boolean storeAway;
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
    private final LetterDesk desk =
            new LetterDesk(Map.of("words", subscription), letters, cursors, applier, new KafkaTemplate<>(producers));
    private final Counter holes = new SimpleMeterRegistry().counter("holes");
    private final Inbox inbox = new Inbox(subscription, cursors, desk, applier, Clock.systemUTC(), holes);
    private long offset;

    private void hear(IncomingEvent<Said> event) {
        if (storeAway) {
            throw new MongoTimeoutException("away");
        }
        String word = event.key() + ":" + event.data().word();
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
        var record = new ConsumerRecord<>(topic, 0, offset++, key, data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/biaogan/test",
                        "ce_type", "cn.biaogan.test.said.v1",
                        "ce_subject", key,
                        "ce_time", "2026-03-02T01:00:00Z",
                        "ce_tenant", "330000",
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
        return "words|" + topic + "|" + key + "|" + sequence;
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
