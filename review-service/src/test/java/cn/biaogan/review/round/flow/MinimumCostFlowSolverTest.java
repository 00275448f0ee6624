package cn.biaogan.review.round.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.fixture.Dossiers;
import cn.biaogan.review.fixture.Experts;
import cn.biaogan.review.round.domain.AssignmentSolver.Demand;
import cn.biaogan.review.round.domain.AssignmentSolver.Problem;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumCostFlowSolverTest {

    private final MinimumCostFlowSolver solver = new MinimumCostFlowSolver();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void fillsEveryPlaceWithEligibleExpertsAsEvenlyAsTheyAllow(int seed) {
        var problem = randomProblem(new Random(seed), 3 + seed * 2, 6 + seed, 1 + seed % 5);

        var given = solver.solve(problem);

        for (Demand demand : problem.demands()) {
            assertThat(given.get(demand.dossierId()))
                    .hasSize(demand.places())
                    .doesNotHaveDuplicates()
                    .isSubsetOf(demand.costs().keySet());
        }
        assertThat(unevenChains(problem, given)).isEmpty();
    }

    @Test
    void keepsLoadsWithinOneOfEachOtherWhenNobodyIsExcluded() {
        var problem = problem(new Random(5), 37, 12, 5, 0);

        var loads = loads(problem, solver.solve(problem)).values();

        assertThat(loads.stream().mapToInt(l -> l).max().orElseThrow()
                        - loads.stream().mapToInt(l -> l).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void levelsLoadsThatWereUnevenBefore() {
        var costs = Map.of(Experts.id(1), 0, Experts.id(2), 0, Experts.id(3), 0);
        var problem = new Problem(
                List.of(
                        new Demand(Dossiers.dossier(1), 1, costs),
                        new Demand(Dossiers.dossier(2), 1, costs),
                        new Demand(Dossiers.dossier(3), 1, costs)),
                Map.of(Experts.id(1), 3, Experts.id(2), 1, Experts.id(3), 2));

        assertThat(loads(problem, solver.solve(problem)))
                .isEqualTo(Map.of(Experts.id(1), 3, Experts.id(2), 3, Experts.id(3), 3));
    }

    @Test
    void prefersSkillsAmongAssignmentsThatAreEquallyEven() {
        var problem = new Problem(
                List.of(
                        new Demand(Dossiers.dossier(1), 1, Map.of(Experts.id(1), 1, Experts.id(2), 0)),
                        new Demand(Dossiers.dossier(2), 1, Map.of(Experts.id(1), 0, Experts.id(2), 1))),
                Map.of());

        assertThat(solver.solve(problem))
                .isEqualTo(Map.of(
                        Dossiers.dossier(1), List.of(Experts.id(2)), Dossiers.dossier(2), List.of(Experts.id(1))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsTheLowestCostThatTryingEverythingFinds(int seed) {
        var problem = randomProblem(new Random(seed), 4, 4, 2);

        assertThat(price(problem, solver.solve(problem))).isEqualTo(lowestPrice(problem, new TreeMap<>()));
    }

    @Test
    void answersTheSameProblemTheSameWay() {
        var problem = randomProblem(new Random(3), 60, 20, 5);

        assertThat(solver.solve(problem)).isEqualTo(new MinimumCostFlowSolver().solve(problem));
    }

    /** Work, not waiting: other builds on the machine must not fail it. */
    @Test
    void servesAWholeCountryWithTwoSecondsOfWork() {
        var problem = problem(new Random(11), 400, 60, 5, 6);
        var clock = ManagementFactory.getThreadMXBean();

        long began = clock.getCurrentThreadCpuTime();
        var given = solver.solve(problem);
        var worked = Duration.ofNanos(clock.getCurrentThreadCpuTime() - began);

        assertThat(given).hasSize(400);
        assertThat(worked).isLessThan(Duration.ofSeconds(2));
    }

    private static Problem randomProblem(Random random, int dossiers, int experts, int places) {
        return problem(random, dossiers, experts, places, 3);
    }

    /** @param exclusion one in so many pairs is a conflict; none for 0 */
    private static Problem problem(Random random, int dossiers, int experts, int places, int exclusion) {
        var demands = new ArrayList<Demand>();
        for (int d = 0; d < dossiers; d++) {
            var costs = new TreeMap<ExpertId, Integer>();
            for (int e = 0; e < experts; e++) {
                if (exclusion == 0 || random.nextInt(exclusion) > 0) {
                    costs.put(Experts.id(e), random.nextInt(4) == 0 ? 0 : 1);
                }
            }
            if (!costs.isEmpty()) {
                demands.add(new Demand(Dossiers.dossier(d), Math.min(places, costs.size()), costs));
            }
        }
        var loads = new TreeMap<ExpertId, Integer>();
        for (int e = 0; e < experts; e++) {
            loads.put(Experts.id(e), exclusion == 0 ? 0 : random.nextInt(2));
        }
        return new Problem(demands, loads);
    }

    private static Map<ExpertId, Integer> loads(Problem problem, Map<DossierId, List<ExpertId>> given) {
        var loads = new TreeMap<>(problem.loads());
        given.values().forEach(experts -> experts.forEach(e -> loads.merge(e, 1, Integer::sum)));
        return loads;
    }

    /** From whom a chain of swaps leads to one who carries two less: nobody, when loads are as even as can be. */
    private static List<ExpertId> unevenChains(Problem problem, Map<DossierId, List<ExpertId>> given) {
        var loads = loads(problem, given);
        return loads.keySet().stream()
                .filter(from -> reachable(from, problem, given).stream()
                        .anyMatch(to -> loads.getOrDefault(to, 0) <= loads.get(from) - 2))
                .toList();
    }

    private static HashSet<ExpertId> reachable(ExpertId start, Problem problem, Map<DossierId, List<ExpertId>> given) {
        var reached = new HashSet<ExpertId>(List.of(start));
        var open = new ArrayDeque<ExpertId>(List.of(start));
        while (!open.isEmpty()) {
            var from = open.poll();
            for (Demand demand : problem.demands()) {
                var held = given.get(demand.dossierId());
                if (held.contains(from)) {
                    demand.costs().keySet().stream()
                            .filter(to -> !held.contains(to) && reached.add(to))
                            .forEach(open::add);
                }
            }
        }
        return reached;
    }

    /** Evenness first, skills second, as the solver promises. */
    private static long price(Problem problem, Map<DossierId, List<ExpertId>> given) {
        long price = 0;
        for (int load : loads(problem, given).values()) {
            price += 1000L * load * load;
        }
        for (Demand demand : problem.demands()) {
            for (ExpertId expert : given.get(demand.dossierId())) {
                price += demand.costs().get(expert);
            }
        }
        return price;
    }

    private static long lowestPrice(Problem problem, TreeMap<DossierId, List<ExpertId>> given) {
        if (given.size() == problem.demands().size()) {
            return price(problem, given);
        }
        var demand = problem.demands().get(given.size());
        long lowest = Long.MAX_VALUE;
        for (var choice : subsets(List.copyOf(demand.costs().keySet()), demand.places())) {
            given.put(demand.dossierId(), choice);
            lowest = Math.min(lowest, lowestPrice(problem, given));
            given.remove(demand.dossierId());
        }
        return lowest;
    }

    private static List<List<ExpertId>> subsets(List<ExpertId> experts, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<ExpertId>>();
        for (int i = 0; i + size <= experts.size(); i++) {
            for (var rest : subsets(experts.subList(i + 1, experts.size()), size - 1)) {
                var one = new ArrayList<>(rest);
                one.add(experts.get(i));
                all.add(one);
            }
        }
        return all;
    }
}
