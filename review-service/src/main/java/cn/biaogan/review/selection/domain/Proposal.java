package cn.biaogan.review.selection.domain;

import static java.util.stream.Collectors.toMap;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.review.domain.ApplicationId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one ministry wants to be selected, with the results it was decided on: nothing that is scored later changes it.
 *
 * @param contenders the standing dossiers of the round, the highest score first
 * @param aggregationVersion by which the scores were brought together
 */
public record Proposal(
        List<DossierResult> contenders, List<Choice> choices, String aggregationVersion, Signature proposedBy) {

    /**
     * @throws cn.biaogan.platform.kernel.InvalidFields naming the choices that are unknown, doubled, withdrawn, not
     *     fully scored, or against the ranking without a reason
     */
    public static Proposal of(Results results, List<Choice> choices, Signature by) {
        Map<ApplicationId, DossierResult> byId =
                results.dossiers().stream().collect(toMap(DossierResult::applicationId, Function.identity()));
        var fields = new Fields();
        if (choices.isEmpty()) {
            fields.fault("/selected", "value.required");
        }
        var chosen = new HashSet<ApplicationId>();
        for (int i = 0; i < choices.size(); i++) {
            String pointer = "/selected/" + i + "/applicationId";
            var id = choices.get(i).applicationId();
            fault(byId.get(id), chosen.add(id)).ifPresent(code -> fields.fault(pointer, code));
        }
        fields.check();
        requireReasons(results, choices, byId, chosen);
        var standing =
                results.dossiers().stream().filter(DossierResult::standing).toList();
        return new Proposal(standing, choices, results.aggregationVersion(), by);
    }

    private static Optional<String> fault(@Nullable DossierResult result, boolean first) {
        if (result == null) {
            return Optional.of("selection.not-in-round");
        }
        if (!first) {
            return Optional.of("value.duplicate");
        }
        if (!result.standing()) {
            return Optional.of("selection.dossier-withdrawn");
        }
        return result.complete() ? Optional.empty() : Optional.of("selection.not-fully-scored");
    }

    /** Who stands below the best that could have been selected and was not. */
    private static void requireReasons(
            Results results, List<Choice> choices, Map<ApplicationId, DossierResult> byId, Set<ApplicationId> chosen) {
        Optional<BigDecimal> bestLeftOut = results.dossiers().stream()
                .filter(d -> d.selectable() && !chosen.contains(d.applicationId()))
                .flatMap(d -> d.scoreIfAny().stream())
                .max(BigDecimal::compareTo);
        var fields = new Fields();
        for (int i = 0; i < choices.size(); i++) {
            var own = Optional.ofNullable(byId.get(choices.get(i).applicationId()))
                    .flatMap(DossierResult::scoreIfAny);
            if (choices.get(i).reason() == null
                    && bestLeftOut.isPresent()
                    && own.isPresent()
                    && own.get().compareTo(bestLeftOut.get()) < 0) {
                fields.fault("/selected/" + i + "/reason", "selection.reason-required");
            }
        }
        fields.check();
    }

    public List<DossierResult> selected() {
        var ids = ids();
        return contenders.stream().filter(c -> ids.contains(c.applicationId())).toList();
    }

    /** Every other standing dossier that has a score; of one nobody scored there is nothing to tell. */
    public List<DossierResult> notSelected() {
        var ids = ids();
        return contenders.stream()
                .filter(c -> !ids.contains(c.applicationId()) && c.score() != null)
                .toList();
    }

    private Set<ApplicationId> ids() {
        return choices.stream().map(Choice::applicationId).collect(Collectors.toSet());
    }
}
