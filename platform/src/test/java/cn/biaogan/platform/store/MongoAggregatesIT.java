package cn.biaogan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.testing.Infrastructure;
import cn.biaogan.platform.testing.TestKeys;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The stored aggregates keep the same promises, and write state and events at once. */
class MongoAggregatesIT extends AggregatesContract {

    static final Outbox SILENT = new Outbox() {
        @Override
        public void admit() {}

        @Override
        public void written(String collection, String documentId) {}

        @Override
        public void register(String collection, String topic) {}
    };

    private final MongoDatabase database = Infrastructure.freshDatabase();

    @Override
    Aggregates<Tally, Tally.Added> empty() {
        return new MongoAggregateStore(database, TestKeys.secrecy(database), SILENT, Clock.systemUTC(), () -> "")
                .open(Tally.DEFINITION);
    }

    private Document stored(String id) {
        return database.getCollection("tallies")
                .find(Filters.eq("_id", "330000/" + id))
                .first();
    }

    @Test
    void writesStateAndEventsTogetherWithoutGaps() {
        var tallies = empty();
        tallies.change(ZHEJIANG, "e", act(), Tally.add(1));
        tallies.change(ZHEJIANG, "e", act(), Tally.create("x"));
        tallies.change(ZHEJIANG, "e", act(), Tally.add(2));

        List<Document> outbox = stored("e").getList("outbox", Document.class);
        assertThat(outbox)
                .extracting(e -> e.get("seq", Number.class).longValue())
                .containsExactly(1L, 2L);
        assertThat(outbox.getLast().getString("data")).isEqualTo("{\"amount\":2,\"sum\":3}");
        assertThat(stored("e").get("outboxPending")).isNotNull();
    }

    @Test
    void anIndexServesAKeyInEveryScopeInTheOrderOfIds() {
        empty();

        assertThat(database.getCollection("tallies").listIndexes())
                .extracting(index -> index.get("key", Document.class))
                .contains(new Document("k.owner", 1).append("_id", 1))
                .noneMatch(key -> key.containsKey("tenant"));
    }

    @Test
    void refusesWhatADocumentHasNoRoomForUntilItsEntriesHaveLeft() {
        var tallies = empty();
        for (int i = 0; i < 250; i++) { // an event and an audit entry each
            tallies.change(ZHEJIANG, "e", act(), Tally.add(1));
        }

        assertThatThrownBy(() -> tallies.change(ZHEJIANG, "e", act(), Tally.add(1)))
                .isInstanceOf(OutboxFull.class);
        assertThatThrownBy(() -> tallies.change(
                        ZHEJIANG, "e", act(), t -> Decision.of(new Tally("audited alone", List.of(), 0))))
                .isInstanceOf(OutboxFull.class);
        assertThat(tallies.change(ZHEJIANG, "f", act(), Tally.add(1)).version()).isEqualTo(1);

        database.getCollection("tallies").updateOne(Filters.eq("_id", "330000/e"), Updates.set("outbox", List.of()));
        assertThat(tallies.change(ZHEJIANG, "e", act(), Tally.add(1)).version()).isEqualTo(251);
    }

    @Test
    void neverBringsBackWhatTheRelayTookNorDropsWhatItDidNot() {
        var tallies = empty();
        tallies.change(ZHEJIANG, "e", act(), Tally.add(1));
        // the relay takes the first entry between this writer's read and its write
        tallies.change(ZHEJIANG, "e", act(), found -> {
            database.getCollection("tallies")
                    .updateOne(
                            Filters.eq("_id", "330000/e"),
                            new Document(
                                    "$pull", new Document("outbox", new Document("seq", new Document("$lte", 1)))));
            return Tally.add(2).apply(found);
        });

        assertThat(stored("e").getList("outbox", Document.class))
                .extracting(e -> e.get("seq", Number.class).longValue())
                .containsExactly(2L);
    }

    @Test
    void keepsOneAuditEntryForEachActOfAPersonAndNoneForAFact() {
        var tallies = empty();
        tallies.change(ZHEJIANG, "e", act(), Tally.add(1));
        tallies.change(ZHEJIANG, "e", because("t|x", "add", 1), Tally.add(1));
        tallies.change(ZHEJIANG, "e", act(), Tally.add(1));

        List<Document> audit = stored("e").getList("audit", Document.class);
        assertThat(audit)
                .extracting(a -> a.getString("source"))
                .containsExactly("tallies/330000/e#1", "tallies/330000/e#3");
        assertThat(audit.getFirst().getString("before")).isEmpty();
        assertThat(audit.getLast().getString("after")).matches("[0-9a-f]{64}");
    }
}
