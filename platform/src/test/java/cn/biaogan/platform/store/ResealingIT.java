package cn.biaogan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.secrecy.Algorithm;
import cn.biaogan.platform.secrecy.KeyRotation;
import cn.biaogan.platform.secrecy.MasterKeys;
import cn.biaogan.platform.secrecy.SealBroken;
import cn.biaogan.platform.testing.Infrastructure;
import cn.biaogan.platform.testing.TestKeys;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** Documents with personal data in a real store: from the clear, from key to key, and in wrong places. */
class ResealingIT {

    private static final TenantId ZHEJIANG = new TenantId("330000");

    private final MongoDatabase database = Infrastructure.freshDatabase();
    private final MongoAggregateStore store = new MongoAggregateStore(
            database, TestKeys.secrecy(database), MongoAggregatesIT.SILENT, Clock.systemUTC(), () -> "");
    private final Aggregates<Person, Void> people = store.open(AggregateDefinition.silent("people", Person.class));
    private final MongoCollection<Document> documents = database.getCollection("people");
    private final KeyRotation rotation = new KeyRotation(database, "test", MasterKeys.of(TestKeys.MASTER));

    private static Person.Known called(String name) {
        var contact = new Person.Reachable(new Person.Phone("13800000001"), Optional.empty());
        return new Person.Known(
                "杭州", name, contact, List.of(), Map.of(), new Person.Bond.Single(), Map.of("name", name), List.of());
    }

    private static Act act() {
        return new Act("person.name", new Actor("u", ZHEJIANG, "ent-1", Set.of(), ""), null, null, null);
    }

    private Versioned<Person> name(String id, String name) {
        return people.change(ZHEJIANG, id, act(), before -> Decision.of(called(name)));
    }

    private Document stored(String id) {
        return documents.find(Filters.eq("_id", "330000/" + id)).first();
    }

    /** As it was stored before there were seals. */
    private void inTheClear(String id, String name) {
        name(id, name);
        documents.updateOne(
                Filters.eq("_id", "330000/" + id),
                Updates.combine(
                        Updates.set("state", Document.parse(StateCodec.json(called(name)))), Updates.unset("sealed")));
    }

    private void resealAll() {
        for (int walks = 0; store.reseal() > 0; walks++) {
            assertThat(walks).isLessThan(20);
        }
    }

    @Test
    void theStoreHoldsNothingPersonalInTheClear() {
        name("a", "李想");

        assertThat(stored("a").toString()).contains("杭州").doesNotContain("李想", "13800000001");
        assertThat(stored("a").getInteger("sealed")).isEqualTo(1);
        assertThat(people.get(ZHEJIANG, "a").state()).isEqualTo(called("李想"));
        assertThat(people.list(cn.biaogan.platform.act.Scope.of(ZHEJIANG), Map.of(), PageRequest.first())
                        .items())
                .extracting(Versioned::state)
                .containsExactly(called("李想"));
    }

    @Test
    void whatWasStoredInTheClearIsReadAndSealedWithTheNextWrite() {
        inTheClear("a", "李想");
        assertThat(people.get(ZHEJIANG, "a").state()).isEqualTo(called("李想"));

        name("a", "王莉");

        assertThat(stored("a").toString()).doesNotContain("李想", "王莉");
    }

    @Test
    void theWalkSealsTheRestAndLeavesVersionsAlone() {
        inTheClear("a", "李想");
        inTheClear("b", "王莉");
        people.change(ZHEJIANG, "c", act(), before -> Decision.of(new Person.Forgotten("宁波")));
        documents.updateOne(Filters.eq("_id", "330000/c"), Updates.unset("sealed"));

        assertThat(store.reseal()).isEqualTo(3);

        assertThat(store.reseal()).isZero();
        assertThat(stored("a").toString()).doesNotContain("李想");
        assertThat(stored("b").toString()).doesNotContain("王莉");
        assertThat(stored("c").getInteger("sealed")).isZero();
        assertThat(people.get(ZHEJIANG, "b")).isEqualTo(new Versioned<>(ZHEJIANG, "b", 1, called("王莉"), false));
    }

    @Test
    void aNewDataKeyReachesEveryDocumentWhileOthersWrite() throws Exception {
        for (int i = 0; i < 40; i++) {
            name("p" + i, "李想");
        }
        resealAll();
        try (var writer = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = writer.submit(() -> {
                for (int i = 0; i < 200; i++) {
                    name("p" + i % 40, "王莉" + i);
                }
            });
            rotation.renew(Algorithm.SM4);
            store.reseal();
            rotation.renew(Algorithm.AES);
            writing.get();
        }
        resealAll();

        assertThat(documents.countDocuments(Filters.ne("sealed", 3))).isZero();
        for (int i = 0; i < 40; i++) {
            assertThat(people.get(ZHEJIANG, "p" + i))
                    .isEqualTo(new Versioned<>(ZHEJIANG, "p" + i, 6, called("王莉" + (160 + i)), false));
        }
    }

    @Test
    void whatWasMovedFromElsewhereIsRefused() {
        name("a", "李想");
        name("b", "王莉");
        Object theirs = stored("b").get("state", Document.class).get("contact");
        documents.updateOne(Filters.eq("_id", "330000/a"), Updates.set("state.contact", theirs));

        assertThatThrownBy(() -> people.get(ZHEJIANG, "a"))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("/contact of people 330000/a");
        assertThat(people.get(ZHEJIANG, "b").state()).isEqualTo(called("王莉"));
    }

    @Test
    void aTurnedBitIsRefused() {
        name("a", "李想");
        byte[] sealed = stored("a")
                .get("state", Document.class)
                .get("name", Binary.class)
                .getData();
        sealed[20] ^= 4;
        documents.updateOne(Filters.eq("_id", "330000/a"), Updates.set("state.name", new Binary(sealed)));

        assertThatThrownBy(() -> name("a", "王莉")).isInstanceOf(SealBroken.class);
    }

    @Test
    void theAuditComparesWhatWasSaidNotHowItIsSealed() {
        name("a", "李想");
        name("a", "李想");
        rotation.renew(Algorithm.AES);
        resealAll();
        name("a", "王莉");

        List<Document> audit = stored("a").getList("audit", Document.class);
        assertThat(audit).hasSize(2); // the second one changed nothing
        assertThat(audit.getLast().getString("before"))
                .isEqualTo(audit.getFirst().getString("after"));
    }
}
