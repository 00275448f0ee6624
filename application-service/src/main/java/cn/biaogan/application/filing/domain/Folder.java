package cn.biaogan.application.filing.domain;

import cn.biaogan.application.form.domain.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an application holds in every state.
 *
 * @param content what the enterprise works on
 * @param evidence files of the content it works on
 * @param filed the last submission, as it was submitted
 * @param declinedBy units that turned it down
 * @param experts what is known of each expert's right to read, by expert id
 */
public record Folder(
        String applicationId,
        String enterpriseId,
        String cycleId,
        Content content,
        List<Evidence> evidence,
        @Nullable Filing filed,
        List<Turn> history,
        Set<String> declinedBy,
        Map<String, ExpertGrant> experts) {

    public Folder {
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
        declinedBy = Set.copyOf(declinedBy);
        experts = Map.copyOf(experts);
    }

    public static Folder opened(String applicationId, String enterpriseId, String cycleId, String formVersion) {
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                Content.empty(formVersion),
                List.of(),
                null,
                List.of(),
                Set.of(),
                Map.of());
    }

    /** How often it was submitted. */
    public int submission() {
        return filed == null ? 0 : filed.submission();
    }

    public boolean heldBy(String recommenderId) {
        return filed != null && filed.recommender().id().equals(recommenderId);
    }

    /** @throws ApplicationRejection.NotSubmitted before the first submission */
    public Filing lastFiling() {
        return Optional.ofNullable(filed).orElseThrow(ApplicationRejection.NotSubmitted::new);
    }

    public Set<String> evidenceIds() {
        return evidence.stream().map(Evidence::evidenceId).collect(Collectors.toSet());
    }

    /** The file under that id among those of the content in work. */
    public Optional<Evidence> evidence(String evidenceId) {
        return evidence.stream().filter(e -> e.evidenceId().equals(evidenceId)).findFirst();
    }

    /** Whether the content in work has the stored bytes. */
    public boolean holds(String fileId) {
        return evidence.stream().anyMatch(e -> e.fileId().equals(fileId));
    }

    /** Whether the content in work or the last submission needs the stored bytes. */
    public boolean uses(String fileId) {
        return holds(fileId) || (filed != null && filed.names(fileId));
    }

    public Folder granting(String expertId, UnaryOperator<ExpertGrant> change) {
        var next = new HashMap<>(experts);
        next.put(expertId, change.apply(experts.getOrDefault(expertId, ExpertGrant.NONE)));
        return new Folder(applicationId, enterpriseId, cycleId, content, evidence, filed, history, declinedBy, next);
    }

    Folder with(Content next) {
        return new Folder(applicationId, enterpriseId, cycleId, next, evidence, filed, history, declinedBy, experts);
    }

    Folder add(Evidence file, int most) {
        if (evidence.size() >= most) {
            throw new EvidenceRejection.TooMany(most);
        }
        var next = new ArrayList<>(evidence);
        next.add(file);
        return new Folder(applicationId, enterpriseId, cycleId, content, next, filed, history, declinedBy, experts);
    }

    Folder remove(String evidenceId) {
        var next = evidence.stream()
                .filter(e -> !e.evidenceId().equals(evidenceId))
                .toList();
        return new Folder(applicationId, enterpriseId, cycleId, content, next, filed, history, declinedBy, experts);
    }

    Folder filed(Filing filing) {
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                filing.content(),
                evidence,
                filing,
                longer(filing.turn(filing.stage(), filing.submittedAt())),
                declinedBy,
                experts);
    }

    Folder withdrawn(Instant at) {
        var turn = lastFiling().turn(Stage.WITHDRAWN, at);
        return new Folder(
                applicationId, enterpriseId, cycleId, content, evidence, filed, longer(turn), declinedBy, experts);
    }

    Folder declined() {
        var units = new HashSet<>(declinedBy);
        units.add(lastFiling().recommender().id());
        return new Folder(applicationId, enterpriseId, cycleId, content, evidence, filed, history, units, experts);
    }

    /** @throws ApplicationRejection.DeclinedBefore when the unit turned it down before */
    void requireNotDeclinedBy(String recommenderId) {
        if (declinedBy.contains(recommenderId)) {
            throw new ApplicationRejection.DeclinedBefore();
        }
    }

    private List<Turn> longer(Turn turn) {
        var next = new ArrayList<>(history);
        next.add(turn);
        return next;
    }
}
