package cn.biaogan.platform.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.audit.ChainReport.Broken;
import cn.biaogan.platform.audit.ChainReport.Why;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.testing.Infrastructure;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final TenantId ZHEJIANG = new TenantId("330000");
    private static final TenantId SHANDONG = new TenantId("370000");

    private final MongoDatabase database = Infrastructure.freshDatabase();
    private final MongoCollection<Document> stored = database.getCollection("audit");
    private final MongoAuditChain chain = new MongoAuditChain(database);
    private final AuditVerifier verifier = new AuditVerifier(database);

    private static AuditEntry entry(TenantId tenant, String source) {
        var actor = new Actor("user-1", tenant, "ent-1", Set.of("enterprise", "scope:x"), "10.0.0.1");
        return new AuditEntry(
                source,
                tenant,
                Instant.parse("2026-05-20T08:00:00.120Z"),
                actor,
                "application.submit",
                "applications/7",
                "",
                "ab");
    }

    private void append(TenantId tenant, int from, int to) {
        chain.append(IntStream.rangeClosed(from, to)
                .mapToObj(i -> entry(tenant, "applications/7#" + i))
                .toList());
    }

    private Broken brokenLink() {
        return verifier.verify(ZHEJIANG).broken();
    }

    @Test
    void anUntouchedChainHolds() {
        append(ZHEJIANG, 1, 3);
        append(ZHEJIANG, 4, 4);
        append(SHANDONG, 1, 2);

        assertThat(verifier.verify())
                .extracting(ChainReport::tenant, ChainReport::entries, ChainReport::holds)
                .containsExactly(tuple("330000", 4L, true), tuple("370000", 2L, true));
    }

    @Test
    void aRepeatedEntryIsAppendedOnce() {
        append(ZHEJIANG, 1, 3);
        append(ZHEJIANG, 2, 5);
        new MongoAuditChain(database)
                .append(List.of(entry(ZHEJIANG, "applications/7#1"), entry(ZHEJIANG, "applications/7#6")));

        assertThat(verifier.verify(ZHEJIANG)).matches(ChainReport::holds).matches(r -> r.entries() == 6);
        assertThat(stored.find().map(d -> d.getString("source"))).doesNotHaveDuplicates();
    }

    private static AuditEntry namedEntry(String source) {
        var plain = entry(ZHEJIANG, source);
        var actor = new Actor("user-1", "zhang", ZHEJIANG, "ent-1", Set.of("enterprise"), "10.0.0.1");
        return new AuditEntry(
                source, ZHEJIANG, plain.time(), actor, plain.action(), plain.subject(), plain.before(), plain.after());
    }

    /** As it was hashed before entries had a login name. */
    @Test
    void anEntryWithoutALoginNameKeepsTheHashItAlwaysHad() {
        append(ZHEJIANG, 1, 1);

        assertThat(stored.find(eq("_id", "330000#1")).first().getString("hash"))
                .isEqualTo("33d8989210c579492b7bc3d862d0e20419a5a80197b3f5f16ee1831023e618e4");
    }

    @Test
    void theLoginNameIsPartOfTheHash() {
        append(ZHEJIANG, 1, 1);
        chain.append(List.of(namedEntry("applications/8#1"), namedEntry("applications/8#2")));

        assertThat(verifier.verify(ZHEJIANG)).matches(ChainReport::holds).matches(r -> r.entries() == 3);
        assertThat(ChainLink.of(stored.find(eq("_id", "330000#2")).first())
                        .entry()
                        .actor()
                        .username())
                .isEqualTo("zhang");

        stored.updateOne(eq("_id", "330000#3"), set("actor.username", "li"));
        assertThat(brokenLink()).isEqualTo(new Broken(3, Why.ALTERED));
        stored.updateOne(eq("_id", "330000#2"), unset("actor.username"));
        assertThat(brokenLink()).isEqualTo(new Broken(2, Why.ALTERED));
        stored.updateOne(eq("_id", "330000#1"), set("actor.username", "li"));
        assertThat(brokenLink()).isEqualTo(new Broken(1, Why.ALTERED));
    }

    @Test
    void theSameSourceInTwoTenantsIsTwoEntries() {
        append(ZHEJIANG, 1, 1);
        append(SHANDONG, 1, 1);

        assertThat(stored.countDocuments()).isEqualTo(2);
    }

    @Test
    void twoInstancesAppendingAtOnceLoseAndDoubleNothing() throws Exception {
        var instances = List.of(chain, new MongoAuditChain(database));
        List<Callable<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            int number = writer;
            writers.add(() -> {
                for (int i = 0; i < 12; i++) {
                    instances
                            .get(number % 2)
                            .append(List.of(
                                    entry(ZHEJIANG, "a/" + number + "#" + i),
                                    entry(ZHEJIANG, "b/" + number / 2 + "#" + i)));
                }
                return null;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(writers)) {
                done.get();
            }
        }

        ChainReport report = verifier.verify(ZHEJIANG);
        assertThat(report.broken()).isNull();
        assertThat(report.entries()).isEqualTo(8 * 12 + 4 * 12);
    }

    @Test
    void namesTheAlteredEntry() {
        append(ZHEJIANG, 1, 5);
        stored.updateOne(eq("_id", "330000#3"), set("actor.subject", "user-2"));

        assertThat(brokenLink()).isEqualTo(new Broken(3, Why.ALTERED));
        assertThat(verifier.verify(ZHEJIANG).entries()).isEqualTo(2);
    }

    @Test
    void namesTheEntryWhoseHashWasMadeToFit() {
        append(ZHEJIANG, 1, 5);
        var third = ChainLink.of(stored.find(eq("_id", "330000#3")).first());
        var forged = new ChainLink(entry(ZHEJIANG, "forged"), 3, third.previous());
        stored.replaceOne(eq("_id", "330000#3"), forged.toDocument());

        assertThat(brokenLink()).isEqualTo(new Broken(4, Why.WRONG_PREDECESSOR));
    }

    @Test
    void namesTheFieldlessAndTheOverfullEntry() {
        append(ZHEJIANG, 1, 5);
        stored.updateOne(eq("_id", "330000#4"), set("remark", "added later"));
        assertThat(brokenLink()).isEqualTo(new Broken(4, Why.ALTERED));

        stored.updateOne(eq("_id", "330000#2"), unset("after"));
        assertThat(brokenLink()).isEqualTo(new Broken(2, Why.ALTERED));
    }

    @Test
    void namesTheDeletedEntry() {
        append(ZHEJIANG, 1, 5);
        stored.deleteOne(eq("_id", "330000#2"));

        assertThat(brokenLink()).isEqualTo(new Broken(2, Why.MISSING));
    }

    @Test
    void namesTheFirstOfARowCutOutOfTheMiddle() {
        append(ZHEJIANG, 1, 8);
        for (int n = 4; n <= 6; n++) {
            stored.deleteOne(eq("_id", "330000#" + n));
        }

        assertThat(brokenLink()).isEqualTo(new Broken(4, Why.MISSING));
    }

    @Test
    void namesTheMissingBeginning() {
        append(ZHEJIANG, 1, 3);
        stored.deleteOne(eq("_id", "330000#1"));

        assertThat(brokenLink()).isEqualTo(new Broken(1, Why.MISSING));
    }

    @Test
    void namesTheFirstOfTwoThatChangedPlaces() {
        append(ZHEJIANG, 1, 5);
        var second = stored.find(eq("_id", "330000#2")).first();
        var fourth = stored.find(eq("_id", "330000#4")).first();
        stored.deleteMany(in("_id", "330000#2", "330000#4"));
        stored.insertOne(new Document(fourth).append("_id", "330000#2").append("n", 2L));
        stored.insertOne(new Document(second).append("_id", "330000#4").append("n", 4L));

        assertThat(brokenLink()).isEqualTo(new Broken(2, Why.ALTERED));
    }

    @Test
    void namesTheEntryMovedToAnotherTenant() {
        append(ZHEJIANG, 1, 3);
        append(SHANDONG, 1, 1);
        stored.updateOne(eq("_id", "330000#2"), set("tenant", "370000"));

        assertThat(brokenLink()).isEqualTo(new Broken(2, Why.MISSING));
        assertThat(verifier.verify(SHANDONG).broken()).isEqualTo(new Broken(2, Why.ALTERED));
    }

    @Test
    void aCutOffEndShowsAgainstTheHeadNotedBefore() {
        append(ZHEJIANG, 1, 5);
        String noted = verifier.verify(ZHEJIANG).head();
        stored.deleteOne(eq("_id", "330000#5"));

        assertThat(verifier.verify(ZHEJIANG).holds()).isTrue();
        assertThat(verifier.verify(ZHEJIANG).head()).isNotEqualTo(noted);
    }

    private List<ChainHead> heads() {
        return verifier.verify().stream().map(ChainReport::noted).toList();
    }

    @Test
    void chainsThatOnlyGrewStandAgainstTheHeadsNotedBefore() {
        append(ZHEJIANG, 1, 5);
        var noted = heads();
        append(ZHEJIANG, 6, 7);
        append(SHANDONG, 1, 1);

        assertThat(verifier.verify(noted))
                .extracting(ChainReport::tenant, ChainReport::entries, ChainReport::holds)
                .containsExactly(tuple("330000", 7L, true), tuple("370000", 1L, true));
    }

    @Test
    void namesTheFirstOfTheEntriesCutOffSinceTheHeadWasNoted() {
        append(ZHEJIANG, 1, 5);
        var noted = heads();
        stored.deleteMany(gt("n", 3));

        assertThat(verifier.verify(noted)).extracting(ChainReport::broken).containsExactly(new Broken(4, Why.MISSING));
    }

    @Test
    void namesTheChainThatIsGoneAltogether() {
        append(ZHEJIANG, 1, 5);
        append(SHANDONG, 1, 1);
        var noted = heads();
        stored.deleteMany(eq("tenant", "330000"));

        assertThat(verifier.verify(noted))
                .extracting(ChainReport::tenant, ChainReport::broken)
                .containsExactly(tuple("330000", new Broken(1, Why.MISSING)), tuple("370000", null));
    }

    @Test
    void namesTheNotedEntryOfAChainThatWasWrittenAnew() {
        append(ZHEJIANG, 1, 3);
        var noted = heads();
        stored.deleteMany(new Document());
        var forger = new MongoAuditChain(database);
        forger.append(List.of(entry(ZHEJIANG, "forged")));
        forger.append(List.of(entry(ZHEJIANG, "forged too"), entry(ZHEJIANG, "forged as well")));

        assertThat(verifier.verify(noted))
                .extracting(ChainReport::broken)
                .containsExactly(new Broken(3, Why.NOT_AS_NOTED));
    }

    @Test
    void walksAChainOfSeveralPages() {
        append(ZHEJIANG, 1, 1203);
        assertThat(verifier.verify(ZHEJIANG)).matches(ChainReport::holds).matches(r -> r.entries() == 1203);

        stored.deleteOne(eq("_id", "330000#1001"));
        assertThat(brokenLink()).isEqualTo(new Broken(1001, Why.MISSING));
    }
}
