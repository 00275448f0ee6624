package cn.biaogan.bench;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.Cause;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.PersonalData;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.secrecy.Algorithm;
import cn.biaogan.platform.secrecy.MasterKeys;
import cn.biaogan.platform.secrecy.Secrecy;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.MongoAggregateStore;
import cn.biaogan.platform.store.Outbox;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What sealing adds to the write and the read of an application of 30 KB: the same one, sealed and in the clear. */
final class SecrecyBench {

    private static final TenantId TENANT = new TenantId("330000");
    private static final int DOCUMENTS = 100;
    private static final int WARM_UP = 500;
    private static final int ROUNDS = 1000;

    record Clear(long turn, Map<String, Object> form) {}

    record Personal(long turn, @PersonalData Map<String, Object> form) {}

    private final PrintStream out;
    private final Map<String, Object> form = form();
    private final Map<String, Object> results = new LinkedHashMap<>();

    private SecrecyBench(PrintStream out) {
        this.out = out;
    }

    static Map<String, Object> against(String mongoUri, PrintStream out) {
        try (MongoClient client = MongoClients.create(mongoUri)) {
            MongoDatabase database =
                    client.getDatabase("bench_" + UUID.randomUUID().toString().substring(0, 8));
            try {
                var bench = new SecrecyBench(out);
                for (Algorithm algorithm : Algorithm.values()) {
                    bench.compare(database, algorithm);
                }
                return bench.results;
            } finally {
                database.drop();
            }
        }
    }

    /** Seals under a key that is forgotten with the process. */
    static Secrecy seals(MongoDatabase database, Algorithm algorithm) {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        var masters = MasterKeys.of(Base64.getEncoder().encodeToString(key));
        return new Secrecy(database, "bench", masters, algorithm, Duration.ofMinutes(1));
    }

    /** 30 KB in UTF-8, as the paragraphs of an application are. */
    private static Map<String, Object> form() {
        var form = new LinkedHashMap<String, Object>();
        String paragraph = "计量管理体系建设与典型做法，测量过程控制及成效。".repeat(14);
        for (int i = 0; i < 30; i++) {
            form.put("field" + i, paragraph);
        }
        return form;
    }

    private void compare(MongoDatabase database, Algorithm algorithm) {
        String name = algorithm.name().toLowerCase(Locale.ROOT);
        out.println(name + ": " + ROUNDS + " writes and reads of each kind, alternating, after " + WARM_UP);
        database.getCollection("data-keys").drop(); // of the cipher before
        var store = new MongoAggregateStore(
                database, seals(database, algorithm), new NoOutbox(), Clock.systemUTC(), () -> "");
        Aggregates<Clear, Void> clear = store.open(AggregateDefinition.silent("clear-" + name, Clear.class));
        Aggregates<Personal, Void> sealed = store.open(AggregateDefinition.silent("sealed-" + name, Personal.class));
        var times = new Percentiles[] {
            new Percentiles(ROUNDS), new Percentiles(ROUNDS), new Percentiles(ROUNDS), new Percentiles(ROUNDS)
        };
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            String id = "d" + i % DOCUMENTS;
            long turn = i;
            Runnable[] kinds = {
                () -> write(clear, id, turn, new Clear(turn, form)),
                () -> write(sealed, id, turn, new Personal(turn, form)),
                () -> clear.get(TENANT, id),
                () -> sealed.get(TENANT, id)
            };
            for (int kind = 0; kind < kinds.length; kind++) {
                long start = System.nanoTime();
                kinds[kind].run();
                if (i >= WARM_UP) {
                    times[kind].add(System.nanoTime() - start);
                }
            }
        }
        for (double share : List.of(0.5, 0.99)) {
            String at = name + ".p" + Math.round(share * 100);
            put(at + ".write.clear.ms", times[0].millis(share));
            put(at + ".write.sealed.ms", times[1].millis(share));
            put(at + ".write.ratio", times[1].millis(share) / times[0].millis(share));
            put(at + ".read.clear.ms", times[2].millis(share));
            put(at + ".read.sealed.ms", times[3].millis(share));
            put(at + ".read.ratio", times[3].millis(share) / times[2].millis(share));
        }
    }

    /** By an event, as it were: no audit entries pile up that no relay takes away. */
    private static <S> void write(Aggregates<S, Void> kind, String id, long turn, S state) {
        var actor = new Actor("bench", TENANT, "bench", Set.of(), "");
        var cause = new Cause("bench", "write", turn + 1, UUID.randomUUID(), "");
        var act = new Act("bench.write", actor, null, null, cause);
        kind.change(TENANT, id, act, before -> Decision.of(state));
    }

    private void put(String name, double value) {
        results.put(name, Math.round(value * 1000) / 1000.0);
        out.printf("  %-26s %12.3f%n", name, value);
    }

    private static final class NoOutbox implements Outbox {
        @Override
        public void admit() {}

        @Override
        public void written(String collection, String documentId) {}

        @Override
        public void register(String collection, String topic) {}
    }
}
