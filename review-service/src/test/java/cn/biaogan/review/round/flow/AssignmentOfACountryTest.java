package cn.biaogan.review.round.flow;

import static cn.biaogan.review.fixture.CreditCodes.code;
import static cn.biaogan.review.fixture.Dossiers.CYCLE;
import static cn.biaogan.review.fixture.Dossiers.INDUSTRIES;
import static cn.biaogan.review.fixture.Dossiers.RECOMMENDED;
import static cn.biaogan.review.fixture.Dossiers.TENANTS;
import static cn.biaogan.review.fixture.Dossiers.candidates;
import static cn.biaogan.review.fixture.Dossiers.entries;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.review.expert.domain.Expert;
import cn.biaogan.review.fixture.Experts;
import cn.biaogan.review.round.domain.Round;
import cn.biaogan.review.round.domain.RoundRules;
import cn.biaogan.review.round.domain.RunningRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Round and solver together, on random experts with random bonds. */
class AssignmentOfACountryTest {

    private static final int DOSSIERS = 60;
    private static final RoundRules RULES = new RoundRules(5, true, "2026.1");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverMakesAConflict(int seed) {
        var random = new Random(seed);
        var experts = randomExperts(random);
        var ready = candidates(DOSSIERS);
        var solver = new MinimumCostFlowSolver();
        var round = (RunningRound) Round.open(CYCLE)
                .recommend(entries(DOSSIERS))
                .state()
                .start(RULES, RECOMMENDED)
                .state()
                .assign(ready, experts, solver, RECOMMENDED)
                .state();
        for (int i = 0; i < 20; i++) {
            var dossier = entries(DOSSIERS).get(random.nextInt(DOSSIERS)).dossierId();
            var gone = round.holders(dossier)
                    .get(random.nextInt(round.holders(dossier).size()));
            round = (RunningRound) round.recused(dossier, gone, RECOMMENDED).state();
        }

        var last =
                (RunningRound) round.assign(ready, experts, solver, RECOMMENDED).state();

        ready.values().forEach(candidate -> {
            assertThat(last.holders(candidate.dossierId())).hasSize(5).doesNotHaveDuplicates();
            assertThat(experts)
                    .filteredOn(e -> last.holders(candidate.dossierId()).contains(e.id()))
                    .noneMatch(e -> RULES.conflicts().between(e, candidate.enterprise(), candidate.tenant()));
        });
    }

    private static List<Expert> randomExperts(Random random) {
        var experts = new ArrayList<Expert>();
        for (int n = 0; n < 40; n++) {
            var expert = Experts.expert(
                    n,
                    random.nextBoolean() ? "110000" : TENANTS.get(random.nextInt(TENANTS.size())),
                    INDUSTRIES.get(random.nextInt(INDUSTRIES.size())));
            for (int bond = random.nextInt(4); bond > 0; bond--) {
                expert = expert.declare(code(random.nextInt(DOSSIERS))).state();
            }
            experts.add(expert);
        }
        return experts;
    }
}
