package cn.biaogan.review.round.flow;

import cn.biaogan.review.domain.DossierId;
import cn.biaogan.review.domain.ExpertId;
import cn.biaogan.review.round.domain.AssignmentSolver.Demand;
import cn.biaogan.review.round.domain.AssignmentSolver.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The problem as a network: dossiers give places, experts pass them on at a rising price, the sink takes them. Costs are
 * the weights of the arcs, for JGraphT's algorithm reads them there and nowhere else.
 */
final class AssignmentNetwork {

    private static final Object SINK = "sink";

    /** An arc of capacity one. */
    sealed interface Arc {}

    record Judges(DossierId dossier, ExpertId expert) implements Arc {}

    record Carries(ExpertId expert, int load) implements Arc {}

    private final Graph<Object, Arc> graph = new DirectedWeightedMultigraph<>(null, null);
    private final Map<Object, Integer> supply = new HashMap<>();

    AssignmentNetwork(Problem problem) {
        graph.addVertex(SINK);
        var options = new TreeMap<ExpertId, Integer>();
        int places = 0;
        double skillCosts = 0;
        for (Demand demand : problem.demands()) {
            places += demand.places();
            skillCosts += demand.places()
                    * demand.costs().values().stream().mapToInt(c -> c).max().orElse(0);
            demand(demand, options);
        }
        supply.put(SINK, -places);
        double weight = skillCosts + 1;
        options.forEach((expert, most) -> carry(expert, problem.loads().getOrDefault(expert, 0), most, weight));
    }

    MinimumCostFlowProblem<Object, Arc> problem() {
        return new MinimumCostFlowProblemImpl<>(graph, node -> supply.getOrDefault(node, 0), arc -> 1);
    }

    private void demand(Demand demand, Map<ExpertId, Integer> options) {
        DossierId dossier = demand.dossierId();
        graph.addVertex(dossier);
        supply.put(dossier, demand.places());
        new TreeMap<>(demand.costs()).forEach((expert, cost) -> {
            options.merge(expert, 1, Integer::sum);
            graph.addVertex(expert);
            add(dossier, expert, new Judges(dossier, expert), cost);
        });
    }

    private void carry(ExpertId expert, int load, int most, double weight) {
        for (int more = 0; more < most; more++) {
            add(expert, SINK, new Carries(expert, load + more), weight * (load + more));
        }
    }

    private void add(Object from, Object to, Arc arc, double cost) {
        graph.addEdge(from, to, arc);
        graph.setEdgeWeight(arc, cost);
    }
}
