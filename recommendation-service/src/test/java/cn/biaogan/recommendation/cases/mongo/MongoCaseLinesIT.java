package cn.biaogan.recommendation.cases.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.testing.Infrastructure;
import cn.biaogan.recommendation.InMemoryCaseLines;
import cn.biaogan.recommendation.cases.CaseLine;
import cn.biaogan.recommendation.cases.Inquiry;
import cn.biaogan.recommendation.cases.Inquiry.Cut;
import cn.biaogan.recommendation.cases.Inquiry.Holder;
import cn.biaogan.recommendation.cases.Inquiry.Key;
import cn.biaogan.recommendation.cases.Inquiry.Order;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The lines in a real store answer as the plain ones in memory do. */
class MongoCaseLinesIT {

    private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");
    private static final List<String> CITIES = List.of("杭州", "宁波", "Wenzhou", "绍兴", "安吉", "[北.*]");

    private final MongoCaseLines stored = new MongoCaseLines(Infrastructure.freshDatabase(), "cases");
    private final InMemoryCaseLines plain = new InMemoryCaseLines();

    @Test
    void answersEveryQuestionAsThePlainOnesDo() {
        var chance = new Random(2017);
        IntStream.range(0, 250).mapToObj(i -> line(i, chance)).forEach(line -> {
            stored.keep(line);
            plain.keep(line);
        });
        for (int i = 0; i < 150; i++) {
            var inquiry = inquiry(chance);
            assertThat(stored.search(inquiry)).as(inquiry.toString()).isEqualTo(plain.search(inquiry));
        }
        assertThat(stored.load(new TenantId("330000"), "rec-0", "cycle-0"))
                .isEqualTo(plain.load(new TenantId("330000"), "rec-0", "cycle-0"));
        var ids = List.of(id(3), id(4), new CaseId("nobody"));
        assertThat(stored.named(new TenantId("330000"), ids))
                .containsExactlyInAnyOrderElementsOf(plain.named(new TenantId("330000"), ids));
    }

    @Test
    void aLineOfAnEarlierVersionNeverReplacesALaterOne() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writes = LongStream.rangeClosed(1, 40)
                    .<Callable<Void>>mapToObj(version -> () -> {
                        stored.keep(version(line(1, new Random(1)), version));
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(writes)) {
                done.get();
            }
        }

        assertThat(stored.search(everything(new Cut(0, 10, null))).items())
                .singleElement()
                .satisfies(line -> assertThat(line.version()).isEqualTo(40));
    }

    @Test
    void namesTheCasesWhoseLineIsMissingOrBehind() {
        var database = Infrastructure.freshDatabase();
        var lines = new MongoCaseLines(database, "cases");
        var one = line(1, new Random(1));
        lines.keep(version(one, 3));
        database.getCollection("cases")
                .insertMany(List.of(stub(one.caseId(), 3), stub("behind", 2), stub("missing", 1)));
        lines.keep(new CaseLine(
                "330000",
                "behind",
                1,
                "a",
                "330000",
                "c",
                "r",
                "n",
                "e",
                "u",
                "OTHER",
                Size.SME,
                CaseState.RECEIVED,
                1,
                START,
                null,
                null,
                null));

        var found = new ArrayList<String>();
        lines.stale((tenant, id) -> found.add(tenant + "/" + id));

        assertThat(found).containsExactlyInAnyOrder("330000/behind", "330000/missing");
    }

    /** Run with {@code -Dbiaogan.measure-inbox=true}: prints how long the inbox of one unit takes with 3,000 cases. */
    @Test
    @EnabledIfSystemProperty(named = "biaogan.measure-inbox", matches = "true")
    void answersWithThreeThousandCasesInTime() {
        var chance = new Random(3000);
        long before = System.nanoTime();
        IntStream.range(0, 3000).mapToObj(i -> ofOneUnit(line(i, chance))).forEach(stored::keep);
        System.out.printf(
                "3000 lines kept in %d ms%n",
                Duration.ofNanos(System.nanoTime() - before).toMillis());
        measure("first page by id", asked(null, Set.of(), null, Order.BY_ID, new Cut(0, 50, null)));
        measure("newest first", asked(null, Set.of(), null, new Order(Key.SUBMITTED_AT, true), new Cut(0, 50, null)));
        measure("last page by name", asked(null, Set.of(), null, new Order(Key.NAME, false), new Cut(29, 100, null)));
        measure(
                "search, two states, mine, by number",
                asked(
                        "杭州",
                        Set.of(CaseState.RECEIVED, CaseState.RETURNED),
                        new Holder("officer-1"),
                        new Order(Key.NUMBER, true),
                        new Cut(0, 100, null)));
    }

    private void measure(String what, Inquiry inquiry) {
        long[] micros = new long[40];
        for (int i = 0; i < 60; i++) {
            long before = System.nanoTime();
            stored.search(inquiry);
            if (i >= 20) {
                micros[i - 20] = (System.nanoTime() - before) / 1000;
            }
        }
        Arrays.sort(micros);
        System.out.printf("%s: median %.1f ms, worst %.1f ms%n", what, micros[20] / 1000.0, micros[39] / 1000.0);
    }

    private static CaseLine ofOneUnit(CaseLine l) {
        return new CaseLine(
                "330000",
                l.caseId(),
                l.version(),
                l.applicationId(),
                l.applicantTenant(),
                "cycle",
                "rec-330000",
                l.number(),
                l.enterpriseName(),
                l.creditCode(),
                l.industry(),
                l.size(),
                l.state(),
                l.submission(),
                l.submittedAt(),
                l.officer(),
                l.claimedAt(),
                l.checkScore());
    }

    private static Inquiry asked(
            @Nullable String text, Set<CaseState> states, @Nullable Holder holder, Order order, Cut cut) {
        return new Inquiry(
                Scope.of(new TenantId("330000")),
                "rec-330000",
                "cycle",
                text,
                states,
                null,
                null,
                null,
                holder,
                false,
                order,
                cut);
    }

    private static Document stub(String id, long version) {
        return new Document("_id", "330000/" + id)
                .append("tenant", "330000")
                .append("id", id)
                .append("version", version);
    }

    private static Inquiry everything(Cut cut) {
        return new Inquiry(Scope.all(), null, null, null, Set.of(), null, null, null, null, false, Order.BY_ID, cut);
    }

    private static Inquiry inquiry(Random chance) {
        var key = Key.values()[chance.nextInt(Key.values().length)];
        String after = key == Key.ID && chance.nextBoolean() ? "330000/" + id(chance.nextInt(250)) : null;
        return new Inquiry(
                chance.nextInt(4) == 0
                        ? Scope.all()
                        : Scope.of(new TenantId(chance.nextBoolean() ? "330000" : "440000")),
                chance.nextBoolean() ? "rec-" + chance.nextInt(2) : null,
                chance.nextBoolean() ? "cycle-" + chance.nextInt(2) : null,
                some(chance, null, null, "杭州", "WENZHOU", ".*", "0001", "9133", "[北"),
                chance.nextBoolean() ? Set.of() : Set.of(CaseState.RECEIVED, CaseState.ACCEPTED),
                some(chance, null, null, Size.LARGE),
                some(chance, null, null, "OTHER"),
                some(chance, null, null, "330000"),
                some(chance, null, null, new Holder(null), new Holder("officer-1")),
                chance.nextInt(4) == 0,
                new Order(key, key != Key.ID && chance.nextBoolean()),
                new Cut(after == null ? chance.nextInt(3) : 0, 1 + chance.nextInt(60), after));
    }

    @SafeVarargs
    private static <T> @Nullable T some(Random chance, @Nullable T... of) {
        return of[chance.nextInt(of.length)];
    }

    private static CaseId id(int n) {
        return new CaseId(Ids.derived("case", Integer.toString(n)).toString());
    }

    private static CaseLine line(int n, Random chance) {
        boolean claimed = chance.nextInt(3) > 0;
        return new CaseLine(
                chance.nextInt(5) == 0 ? "440000" : "330000",
                id(n).value(),
                1 + chance.nextInt(9),
                "application-" + n,
                some(chance, "330000", "330100", "330200"),
                "cycle-" + chance.nextInt(2),
                "rec-" + chance.nextInt(2),
                "BG2026-330000-%05d".formatted(chance.nextInt(100_000)),
                "浙江" + CITIES.get(chance.nextInt(CITIES.size())) + "精密仪器第" + n + "有限公司",
                "9133%014d".formatted(n),
                some(chance, "OTHER", "INSTRUMENTS", "CNC_ROBOT"),
                chance.nextBoolean() ? Size.LARGE : Size.SME,
                CaseState.values()[chance.nextInt(CaseState.values().length)],
                1 + chance.nextInt(2),
                START.plusSeconds(chance.nextInt(1_000_000)),
                claimed ? "officer-" + chance.nextInt(3) : null,
                claimed ? START : null,
                chance.nextBoolean() ? chance.nextInt(101) : null);
    }

    private static CaseLine version(CaseLine l, long version) {
        return new CaseLine(
                l.tenant(),
                l.caseId(),
                version,
                l.applicationId(),
                l.applicantTenant(),
                l.cycleId(),
                l.recommenderId(),
                l.number(),
                l.enterpriseName(),
                l.creditCode(),
                l.industry(),
                l.size(),
                l.state(),
                l.submission(),
                l.submittedAt(),
                l.officer(),
                l.claimedAt(),
                l.checkScore());
    }
}
