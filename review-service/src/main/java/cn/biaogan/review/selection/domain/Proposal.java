package cn.biaogan.review.selection.domain;

import static java.util.stream.Collectors.toMap;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.review.domain.ApplicationId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one ministry wants to be selected, with the results it was decided on: nothing that is scored later changes it.
 *
 * @param contenders the standing dossiers of the round, the highest score first
 * @param passedOver the contenders that are not fully scored, each with the reason why it is not waited for
 * @param aggregationVersion by which the scores were brought together
 */
public record Proposal(
        List<DossierResult> contenders,
        List<Choice> choices,
        List<PassedOver> passedOver,
        String aggregationVersion,
        Signature proposedBy) {

    private static final String NOT_FULLY_SCORED = "selection.not-fully-scored";

    public Proposal {
        passedOver = Objects.requireNonNullElse(passedOver, List.of()); // absent in older documents
    }

    /**
     * @throws cn.biaogan.platform.kernel.InvalidFields naming the choices that are unknown, doubled, withdrawn, not
     *     fully scored, or against the ranking without a reason, and the dossiers not fully scored that are left out
     *     without one
     */
    public static Proposal of(Results results, List<Choice> choices, List<PassedOver> passedOver, Signature by) {
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
        checkPassedOver(byId, passedOver, fields);
        fields.check();
        requireReasons(results, choices, byId, chosen);
        var standing =
                results.dossiers().stream().filter(DossierResult::standing).toList();
        return new Proposal(standing, choices, passedOver, results.aggregationVersion(), by);
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
        return result.complete() ? Optional.empty() : Optional.of(NOT_FULLY_SCORED);
    }

    /** Nobody whom the experts still owe a score drops out in silence. */
    private static void checkPassedOver(
            Map<ApplicationId, DossierResult> byId, List<PassedOver> passedOver, Fields fields) {
        var named = new HashSet<ApplicationId>();
        for (int i = 0; i < passedOver.size(); i++) {
            var id = passedOver.get(i).applicationId();
            boolean first = named.add(id);
            var result = byId.get(id);
            String pointer = "/passedOver/" + i + "/applicationId";
            if (result != null && first && result.selectable()) {
                fields.fault(pointer, "selection.fully-scored");
            } else {
                fault(result, first)
                        .filter(code -> !code.equals(NOT_FULLY_SCORED))
                        .ifPresent(code -> fields.fault(pointer, code));
            }
        }
        byId.values().stream()
                .filter(d -> d.standing() && !d.complete() && !named.contains(d.applicationId()))
                .map(DossierResult::enterpriseName)
                .sorted()
                .forEach(name ->
                        fields.fault("/passedOver", "selection.passed-over-reason", Map.of("enterprise", name)));
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

    /** Every other standing dossier that is fully scored. */
    public List<DossierResult> notSelected() {
        var ids = ids();
        return contenders.stream()
                .filter(c -> c.complete() && !ids.contains(c.applicationId()))
                .toList();
    }

    /** The contenders that were not waited for. */
    public List<LeftOut> leftOut() {
        return passedOver.stream()
                .flatMap(p -> contenders.stream()
                        .filter(c -> c.applicationId().equals(p.applicationId()))
                        .map(c -> new LeftOut(c, p.reason())))
                .toList();
    }

    private Set<ApplicationId> ids() {
        return choices.stream().map(Choice::applicationId).collect(Collectors.toSet());
    }
}
