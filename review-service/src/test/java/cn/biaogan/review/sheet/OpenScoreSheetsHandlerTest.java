package cn.biaogan.review.sheet;

import static cn.biaogan.review.fixture.Dossiers.CYCLE;
import static cn.biaogan.review.fixture.ReviewedCycle.SAMR;
import static cn.biaogan.review.fixture.ReviewedCycle.as;
import static cn.biaogan.review.fixture.ReviewedCycle.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Page;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.expert.DeclareConflictHandler;
import cn.biaogan.review.fixture.CreditCodes;
import cn.biaogan.review.fixture.Dossiers;
import cn.biaogan.review.fixture.ReviewedCycle;
import cn.biaogan.review.round.AssignExpertsHandler;
import cn.biaogan.review.round.messaging.ReviewAssignedV1;
import cn.biaogan.review.sheet.domain.Recused;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenScoreSheetsHandlerTest {

    private final ReviewedCycle cycle = new ReviewedCycle(4);

    @AfterEach
    void close() {
        cycle.close();
    }

    /** The score sheets, but for something that happens just before each write. */
    private record Interposed(Aggregates<ScoreSheet, ScoreSheetEvent> real, Runnable before)
            implements Aggregates<ScoreSheet, ScoreSheetEvent> {

        @Override
        public Optional<Versioned<ScoreSheet>> find(TenantId tenant, String id) {
            return real.find(tenant, id);
        }

        @Override
        public Optional<Versioned<ScoreSheet>> find(Scope scope, String id) {
            return real.find(scope, id);
        }

        @Override
        public Versioned<ScoreSheet> change(
                TenantId tenant,
                String id,
                Act act,
                Function<Optional<ScoreSheet>, Decision<ScoreSheet, ScoreSheetEvent>> decide) {
            before.run();
            return real.change(tenant, id, act, decide);
        }

        @Override
        public Optional<Versioned<ScoreSheet>> changeIfAny(
                TenantId tenant,
                String id,
                Act act,
                Function<Optional<ScoreSheet>, Decision<ScoreSheet, ScoreSheetEvent>> decide) {
            return real.changeIfAny(tenant, id, act, decide);
        }

        @Override
        public Page<Versioned<ScoreSheet>> list(Scope scope, Map<String, ?> keys, PageRequest page) {
            return real.list(scope, keys, page);
        }
    }

    @Test
    void freesThePlaceOfWhoDeclaresWhileTheirSheetIsBeingOpened() {
        cycle.recommend(1);
        cycle.start();
        cycle.review().use(AssignExpertsHandler.class).assign(CYCLE, SAMR);
        var bound = cycle.holders(0).getFirst();
        var review = cycle.review();
        var sheets = new Interposed(
                review.aggregates("scoreSheets"),
                () -> review.use(DeclareConflictHandler.class).declare(CreditCodes.code(0), as(bound)));

        new OpenScoreSheetsHandler(
                        sheets,
                        review.aggregates("rounds"),
                        review.aggregates("experts"),
                        review.use(Commissions.class))
                .assigned(assigned(bound.value()));

        assertThat(review.use(OwnSheets.class).get(sheet(0, bound), as(bound)).state())
                .isInstanceOf(Recused.class);
        review.settle();
        assertThat(cycle.holders(0)).hasSize(1).doesNotContain(bound);
    }

    private static IncomingEvent<ReviewAssignedV1> assigned(String expert) {
        var entry = Dossiers.entry(0);
        var assignment = new ReviewAssignedV1.Assignment(
                entry.dossierId().value(),
                entry.applicationId().value(),
                entry.tenant().value(),
                entry.industry().value(),
                entry.size(),
                List.of(expert));
        return new IncomingEvent<>(
                UUID.randomUUID(),
                "cn.biaogan.review.assigned.v1",
                TenantId.NATIONAL,
                "biaogan.review.v1/round",
                "round",
                1,
                Instant.EPOCH,
                "test",
                new ReviewAssignedV1(CYCLE.roundId(), CYCLE.value(), Instant.EPOCH, List.of(assignment)));
    }
}
