package cn.biaogan.application.filing.domain;

import cn.biaogan.application.form.domain.Content;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.application.form.domain.ContentPointer;
import cn.biaogan.files.domain.Scan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an application holds in every state.
 *
 * @param content what the enterprise works on
 * @param evidence files of the content it works on
 * @param filings every submission as it was submitted, oldest first; kept for good
 * @param verdicts what units answered, oldest first
 * @param declinedBy units it cannot go to again: they turned it down, or sent their batch with it before its withdrawal
 *     reached them
 * @param experts what is known of each expert's right to read, by expert id
 * @param touched who changed each place of the content in work last, by JSON pointer
 */
public record Folder(
        String applicationId,
        String enterpriseId,
        String cycleId,
        Content content,
        List<Evidence> evidence,
        List<Filing> filings,
        List<Turn> history,
        List<Verdict> verdicts,
        Set<String> declinedBy,
        Map<String, ExpertGrant> experts,
        Map<String, Touch> touched) {

    /** With the longest texts and reasons that a form takes, that many stay far below the size of a document. */
    private static final int MOST_FILINGS = 30;

    public Folder {
        evidence = List.copyOf(evidence);
        filings = List.copyOf(filings);
        history = List.copyOf(history);
        verdicts = List.copyOf(verdicts);
        declinedBy = Set.copyOf(declinedBy);
        experts = Map.copyOf(experts);
        touched = Map.copyOf(Objects.requireNonNullElse(touched, Map.of())); // absent in older documents
    }

    public static Folder opened(String applicationId, String enterpriseId, String cycleId, String formVersion) {
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                Content.empty(formVersion),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Map.of(),
                Map.of());
    }

    /** The last submission. */
    public @Nullable Filing filed() {
        return filings.isEmpty() ? null : filings.getLast();
    }

    /** How often it was submitted. */
    public int submission() {
        return filings.size();
    }

    /** The unit it was submitted to last. */
    public @Nullable String unit() {
        var filed = filed();
        return filed == null ? null : filed.recommender().id();
    }

    public boolean heldBy(String recommenderId) {
        return !filings.isEmpty() && filings.getLast().recommender().id().equals(recommenderId);
    }

    /** @throws ApplicationRejection.NotSubmitted before the first submission */
    public Filing lastFiling() {
        return Optional.ofNullable(filed()).orElseThrow(ApplicationRejection.NotSubmitted::new);
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

    /** Whether the content in work or any submission needs the stored bytes. */
    public boolean uses(String fileId) {
        return holds(fileId) || filings.stream().anyMatch(filing -> filing.names(fileId));
    }

    /** Ids of the stored files that a scanner has not seen yet. */
    public List<String> waiting() {
        return Stream.concat(evidence.stream(), filings.stream().flatMap(filing -> filing.evidence().stream()))
                .filter(file -> file.scan().waiting())
                .map(Evidence::fileId)
                .distinct()
                .toList();
    }

    /** With the result wherever the file is named. */
    public Folder scanned(String fileId, Scan result) {
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                content,
                evidence.stream().map(file -> file.scanned(fileId, result)).toList(),
                filings.stream().map(filing -> filing.scanned(fileId, result)).toList(),
                history,
                verdicts,
                declinedBy,
                experts,
                touched);
    }

    public Folder granting(String expertId, UnaryOperator<ExpertGrant> change) {
        var next = new HashMap<>(experts);
        next.put(expertId, change.apply(experts.getOrDefault(expertId, ExpertGrant.NONE)));
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                content,
                evidence,
                filings,
                history,
                verdicts,
                declinedBy,
                next,
                touched);
    }

    /** With that content instead. */
    Folder with(Content next, Touch touch) {
        return changed(ContentChange.between(content, next), touch);
    }

    /** With the changes whose place still holds what their editor saw; the others leave everything as it is. */
    Folder changed(List<ContentChange> changes, Touch touch) {
        var next = content;
        var places = new HashMap<>(touched);
        for (ContentChange change : changes) {
            if (!change.doneIn(next) && change.foundIn(next)) {
                next = change.in(next);
                places.put(change.pointer(), touch);
            }
        }
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                next,
                evidence,
                filings,
                history,
                verdicts,
                declinedBy,
                experts,
                places);
    }

    private Map<String, Touch> touchedAt(String pointer, Touch touch) {
        var places = new HashMap<>(touched);
        places.put(pointer, touch);
        return places;
    }

    Folder add(Evidence file, int most, Touch touch) {
        if (evidence.size() >= most) {
            throw new EvidenceRejection.TooMany(most);
        }
        var next = new ArrayList<>(evidence);
        next.add(file);
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                content,
                next,
                filings,
                history,
                verdicts,
                declinedBy,
                experts,
                touchedAt(ContentPointer.EVIDENCE, touch));
    }

    Folder remove(String evidenceId, Touch touch) {
        var next = evidence.stream()
                .filter(e -> !e.evidenceId().equals(evidenceId))
                .toList();
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                content,
                next,
                filings,
                history,
                verdicts,
                declinedBy,
                experts,
                touchedAt(ContentPointer.EVIDENCE, touch));
    }

    /** @throws ApplicationRejection.TooManySubmissions when the document holds as many submissions as it may */
    public void requireRoom() {
        if (filings.size() >= MOST_FILINGS) {
            throw new ApplicationRejection.TooManySubmissions(MOST_FILINGS);
        }
    }

    /** @throws ApplicationRejection.TooManySubmissions when the document holds as many as it may */
    Folder filed(Filing filing) {
        requireRoom();
        var kept = new ArrayList<>(filings);
        kept.add(filing);
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                filing.content(),
                evidence,
                kept,
                longer(filing.turn(filing.stage(), null, filing.submittedAt())),
                verdicts,
                declinedBy,
                experts,
                touched);
    }

    Folder withdrawn(@Nullable String reason, Instant at) {
        var turn = lastFiling().turn(Stage.WITHDRAWN, reason, at);
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                content,
                evidence,
                filings,
                longer(turn),
                verdicts,
                declinedBy,
                experts,
                touched);
    }

    Folder closedToItsUnit() {
        var units = new HashSet<>(declinedBy);
        units.add(lastFiling().recommender().id());
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                content,
                evidence,
                filings,
                history,
                verdicts,
                units,
                experts,
                touched);
    }

    Folder returned(List<Correction> corrections, Instant at) {
        return answered(Verdict.Word.RETURNED, corrections, null, at, declinedBy);
    }

    /** An answer that asks nothing of the enterprise. */
    Folder answered(Verdict.Word word, Instant at) {
        return answered(word, List.of(), null, at, declinedBy);
    }

    Folder declined(String reason, Instant at) {
        var units = new HashSet<>(declinedBy);
        units.add(lastFiling().recommender().id());
        return answered(Verdict.Word.DECLINED, List.of(), reason, at, units);
    }

    private Folder answered(
            Verdict.Word word, List<Correction> corrections, @Nullable String reason, Instant at, Set<String> units) {
        var next = new ArrayList<>(verdicts);
        next.add(new Verdict(word, submission(), lastFiling().recommender().id(), corrections, reason, at));
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                content,
                evidence,
                filings,
                history,
                next,
                units,
                experts,
                touched);
    }

    /** @throws ApplicationRejection.DeclinedBefore when it cannot go to the unit again */
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
