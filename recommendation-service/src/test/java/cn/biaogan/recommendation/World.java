package cn.biaogan.recommendation;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.CommandKey;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.AggregateDefinition;
import cn.biaogan.platform.store.InMemoryAggregates;
import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.platform.testing.MovableClock;
import cn.biaogan.recommendation.batch.AddCandidateHandler;
import cn.biaogan.recommendation.batch.BatchSettings;
import cn.biaogan.recommendation.batch.BatchWiring;
import cn.biaogan.recommendation.batch.LetGoHandler;
import cn.biaogan.recommendation.batch.NoticeBatchHandler;
import cn.biaogan.recommendation.batch.OwnBatches;
import cn.biaogan.recommendation.batch.PresentOfficers;
import cn.biaogan.recommendation.batch.RankBatchHandler;
import cn.biaogan.recommendation.batch.ReopenBatchHandler;
import cn.biaogan.recommendation.batch.SealBatchHandler;
import cn.biaogan.recommendation.batch.SentListing;
import cn.biaogan.recommendation.batch.SubmitBatchHandler;
import cn.biaogan.recommendation.batch.domain.Batch;
import cn.biaogan.recommendation.batch.domain.BatchEvent;
import cn.biaogan.recommendation.batch.domain.Lineup;
import cn.biaogan.recommendation.batch.domain.Ranking;
import cn.biaogan.recommendation.batch.messaging.CaseAcceptedV1;
import cn.biaogan.recommendation.cases.AcceptCaseHandler;
import cn.biaogan.recommendation.cases.CaseWiring;
import cn.biaogan.recommendation.cases.Chances;
import cn.biaogan.recommendation.cases.CheckScores;
import cn.biaogan.recommendation.cases.ClaimCaseHandler;
import cn.biaogan.recommendation.cases.DeclineCaseHandler;
import cn.biaogan.recommendation.cases.FindCasesHandler;
import cn.biaogan.recommendation.cases.Inquiry;
import cn.biaogan.recommendation.cases.ListedCases;
import cn.biaogan.recommendation.cases.NoteCaseHandler;
import cn.biaogan.recommendation.cases.OpenCaseHandler;
import cn.biaogan.recommendation.cases.OwnCases;
import cn.biaogan.recommendation.cases.PublishedForms;
import cn.biaogan.recommendation.cases.RecommendCasesHandler;
import cn.biaogan.recommendation.cases.ReturnCaseHandler;
import cn.biaogan.recommendation.cases.WithdrawCaseHandler;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.domain.CaseState;
import cn.biaogan.recommendation.cases.messaging.ApplicationSubmittedV1;
import cn.biaogan.recommendation.cases.messaging.BatchSentV1;
import cn.biaogan.recommendation.cycle.Cycles;
import cn.biaogan.recommendation.cycle.FollowCycleHandler;
import cn.biaogan.recommendation.cycle.domain.CycleView;
import cn.biaogan.recommendation.cycle.messaging.CycleExtendedV1;
import cn.biaogan.recommendation.cycle.messaging.CycleOpenedV1;
import cn.biaogan.recommendation.domain.BatchId;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import cn.biaogan.recommendation.officers.OfficersWiring;
import cn.biaogan.recommendation.officers.SeenOfficers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The service in memory, with its use cases; own events travel when {@link #deliver} is called. */
public final class World {

    public static final String CYCLE = "019cac0f-2680-7c50-9935-a6b2b247d007";
    public static final String UNIT = "rec-330000";
    public static final TenantId TENANT = new TenantId("330000");
    public static final Instant DEADLINE = Instant.parse("2026-09-30T16:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();

    public final MovableClock clock = new MovableClock(Instant.parse("2026-06-01T00:00:00Z"));

    public final InMemoryAggregates<CycleView, Void> views =
            new InMemoryAggregates<>(AggregateDefinition.silent("cycleViews", CycleView.class));
    public final InMemoryAggregates<Case, CaseEvent> cases = new InMemoryAggregates<>(CaseWiring.DEFINITION);
    public final InMemoryAggregates<Batch, BatchEvent> batches = new InMemoryAggregates<>(BatchWiring.DEFINITION);
    public final Cycles cycles = new Cycles(views);

    public final InMemoryCaseLines lines = new InMemoryCaseLines();
    public final ListedCases listed = new ListedCases(cases, lines);
    public final SeenOfficers officers = new SeenOfficers(new InMemoryAggregates<>(OfficersWiring.DEFINITION));
    public final CheckScores scores = new CheckScores(lines);

    public final FollowCycleHandler follow = new FollowCycleHandler(views);
    public final OpenCaseHandler open = new OpenCaseHandler(listed);
    public final FindCasesHandler find = new FindCasesHandler(listed, lines);
    private final OwnCases own = new OwnCases(listed, officers);
    private final Chances chances = new Chances(cycles, new SentListing(batches), clock);
    private final PublishedForms forms = new PublishedForms();
    public final ReturnCaseHandler returns = new ReturnCaseHandler(own, forms, chances, clock);
    public final AcceptCaseHandler accept = new AcceptCaseHandler(own, chances, clock);
    public final DeclineCaseHandler decline = new DeclineCaseHandler(own, clock);
    public final ClaimCaseHandler claims = new ClaimCaseHandler(own, clock);
    public final NoteCaseHandler notes = new NoteCaseHandler(own, forms, clock);
    public final LetGoHandler letGo = new LetGoHandler(batches);
    public final WithdrawCaseHandler withdraw = new WithdrawCaseHandler(listed, letGo, clock);
    public final RecommendCasesHandler recommend = new RecommendCasesHandler(listed);
    public final AddCandidateHandler candidates = new AddCandidateHandler(batches);
    public final OwnBatches ownBatches = new OwnBatches(batches, cycles, officers, clock);
    public final RankBatchHandler rank = new RankBatchHandler(ownBatches, scores);
    public final SealBatchHandler seal = new SealBatchHandler(ownBatches, scores, BatchSettings.DEFAULT);
    public final ReopenBatchHandler reopen = new ReopenBatchHandler(ownBatches);
    public final SubmitBatchHandler submit = new SubmitBatchHandler(ownBatches, BatchSettings.DEFAULT);
    public final PresentOfficers present = new PresentOfficers(new InMemoryPresences(), ownBatches, officers, clock);
    public final NoticeBatchHandler notice = new NoticeBatchHandler(ownBatches);

    private final Map<String, Long> sequences = new HashMap<>();
    private int deliveredCases;
    private int deliveredBatches;

    public World() {
        follow.opened(event(
                "biaogan.cycle.v1",
                CYCLE,
                TenantId.NATIONAL,
                new CycleOpenedV1(
                        CYCLE,
                        2026,
                        "2026年度工业计量标杆示范活动",
                        DEADLINE,
                        List.of(
                                new CycleOpenedV1.RecommenderV1(UNIT, "330000", "浙江省联合推荐单位", 5, 5),
                                new CycleOpenedV1.RecommenderV1("rec-330200", "330200", "宁波市联合推荐单位", 5, 5)))));
    }

    /** The ministries extend for one unit alone. */
    public void extendedFor(String unit, String tenant, Instant deadline) {
        follow.extended(event(
                "biaogan.cycle.v1",
                CYCLE,
                TenantId.NATIONAL,
                new CycleExtendedV1(CYCLE, DEADLINE, List.of(new CycleExtendedV1.UnitV1(unit, tenant, deadline)))));
    }

    public static Act officer() {
        return officer(UNIT, TENANT, null);
    }

    public static Act officer(String unit, TenantId tenant, @Nullable Long version) {
        return officer("officer", unit, tenant, version);
    }

    /** A colleague of {@link #officer()}. */
    public static Act colleague() {
        return officer("colleague", UNIT, TENANT, null);
    }

    /** The same command again: it bears the key of the act before, whatever its file is. */
    public static Act keyed(Act act, String key) {
        return new Act(act.action(), act.actor(), new CommandKey(key, "multipart"), act.expectedVersion(), null);
    }

    public static Act ministry(String organisation) {
        var actor = new Actor("m", TenantId.NATIONAL, organisation, Set.of("ministry"), "");
        return new Act("test", actor, null, null, null);
    }

    private static Act officer(String account, String unit, TenantId tenant, @Nullable Long version) {
        var actor = new Actor(account, account, tenant, unit, Set.of("recommender"), "");
        return new Act("test", actor, null, version, null);
    }

    /** Everything in these states, in the order of ids. */
    public static Inquiry inbox(CaseState... states) {
        return new Inquiry(
                Scope.of(TENANT),
                null,
                CYCLE,
                null,
                Set.of(states),
                null,
                null,
                null,
                null,
                false,
                Inquiry.Order.BY_ID,
                new Inquiry.Cut(0, 100, null));
    }

    public <T> IncomingEvent<T> event(String topic, String key, TenantId tenant, T data) {
        long sequence = sequences.merge(topic + "|" + key, 1L, Long::sum);
        return new IncomingEvent<>(
                Ids.fresh(), "", tenant, topic + "|" + key, key, sequence, clock.instant(), "correlation", data);
    }

    public <T> IncomingEvent<T> fromApplicant(String applicationId, T data) {
        return event("biaogan.application.v1", applicationId, TENANT, data);
    }

    /** The n-th enterprise's submission lies on the unit's desk. */
    public ApplicationSubmittedV1 submitted(int n, Size size) {
        var submission = Submissions.of(n, size, UNIT, "330000", 1);
        open.on(fromApplicant(submission.applicationId(), submission));
        return submission;
    }

    /** And the unit accepted it; the batch may not know yet. */
    public ApplicationSubmittedV1 accepted(int n, Size size) {
        var submission = submitted(n, size);
        accept.handle(submission.caseId(), null, false, officer());
        return submission;
    }

    /** So many candidates of each size, in the batch. */
    public List<CaseId> candidates(int large, int sme) {
        var ids = new ArrayList<CaseId>();
        for (int i = 0; i < large + sme; i++) {
            ids.add(accepted(ids.size() + 1, i < large ? Size.LARGE : Size.SME).caseId());
        }
        deliver();
        return ids;
    }

    public Versioned<Batch> ranked(List<CaseId> order) {
        return rank.handle(CYCLE, Lineup.of(new Ranking(order)), officer());
    }

    /** One officer seals the order, the other one countersigns it. */
    public Versioned<Batch> sealed() {
        var sealed = seal.handle(CYCLE, officer());
        var seal = Objects.requireNonNull(sealed.state().seal());
        return this.seal.countersign(CYCLE, seal.digest(), colleague());
    }

    public Case caseOf(CaseId id) {
        return cases.get(TENANT, id.value()).state();
    }

    public Batch batch() {
        return batches.get(TENANT, BatchId.of(UNIT, CYCLE).value()).state();
    }

    /** Own events that were not delivered yet reach the own subscriptions. */
    public void deliver() {
        var told = cases.events();
        for (; deliveredCases < told.size(); deliveredCases++) {
            deliver(
                    told.get(deliveredCases),
                    cases.published().get(deliveredCases).data());
        }
        for (; deliveredBatches < sent().size(); deliveredBatches++) {
            recommend.on(sent(deliveredBatches));
        }
    }

    private void deliver(CaseEvent event, Object wire) {
        var key = event.file().caseId().value();
        var incoming = event("biaogan.recommendation.v1", key, TENANT, wire);
        if (event instanceof CaseEvent.CaseAccepted) {
            candidates.on(as(incoming, CaseAcceptedV1.class));
        }
    }

    private List<OutgoingEvent> sent() {
        return batches.published().stream()
                .filter(told -> told.type().endsWith(".batch-submitted.v1"))
                .toList();
    }

    /** The n-th list that was sent, as a consumer reads it. */
    public IncomingEvent<BatchSentV1> sent(int n) {
        var key = BatchId.of(UNIT, CYCLE).value();
        var wire = sent().get(n).data();
        return as(event("biaogan.recommendation.v1", key, TENANT, wire), BatchSentV1.class);
    }

    private static <T> IncomingEvent<T> as(IncomingEvent<Object> e, Class<T> type) {
        var data = JSON.readValue(JSON.writeValueAsString(e.data()), type);
        return new IncomingEvent<>(
                e.id(), e.type(), e.tenant(), e.source(), e.key(), e.sequence(), e.time(), e.correlation(), data);
    }
}
