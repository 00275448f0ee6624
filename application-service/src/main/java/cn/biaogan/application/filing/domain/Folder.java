package cn.biaogan.application.filing.domain;

import cn.biaogan.application.form.domain.Content;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.files.domain.Scan;
import java.time.Instant;
import java.util.HashMap;
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
        return dealings().last();
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
        return with(workingCopy().scanned(fileId, result)).with(dealings().scanned(fileId, result));
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
        return with(workingCopy().changed(changes, touch));
    }

    Folder add(Evidence file, int most, Touch touch) {
        return with(workingCopy().add(file, most, touch));
    }

    Folder remove(String evidenceId, Touch touch) {
        return with(workingCopy().remove(evidenceId, touch));
    }

    /** @throws ApplicationRejection.TooManySubmissions when the document holds as many submissions as it may */
    public void requireRoom() {
        dealings().requireRoom();
    }

    /** @throws ApplicationRejection.TooManySubmissions when the document holds as many as it may */
    Folder filed(Filing filing) {
        return with(new WorkingCopy(filing.content(), evidence, touched))
                .with(dealings().filed(filing));
    }

    Folder withdrawn(@Nullable String reason, Instant at) {
        return with(dealings().withdrawn(reason, at));
    }

    Folder closedToItsUnit() {
        return with(dealings().closedToItsUnit());
    }

    Folder returned(List<Correction> corrections, Instant at) {
        return with(dealings().answered(Verdict.Word.RETURNED, corrections, null, at));
    }

    Folder accepted(@Nullable String opinion, Instant at) {
        return with(dealings().answered(Verdict.Word.ACCEPTED, List.of(), opinion, at));
    }

    /** An answer that asks nothing of the enterprise. */
    Folder answered(Verdict.Word word, Instant at) {
        return with(dealings().answered(word, List.of(), null, at));
    }

    Folder declined(String reason, Instant at) {
        return with(dealings().closedToItsUnit().answered(Verdict.Word.DECLINED, List.of(), reason, at));
    }

    /** @throws ApplicationRejection.DeclinedBefore when it cannot go to the unit again */
    void requireNotDeclinedBy(String recommenderId) {
        if (declinedBy.contains(recommenderId)) {
            throw new ApplicationRejection.DeclinedBefore();
        }
    }

    private WorkingCopy workingCopy() {
        return new WorkingCopy(content, evidence, touched);
    }

    private Dealings dealings() {
        return new Dealings(filings, history, verdicts, declinedBy);
    }

    private Folder with(WorkingCopy next) {
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                next.content(),
                next.evidence(),
                filings,
                history,
                verdicts,
                declinedBy,
                experts,
                next.touched());
    }

    private Folder with(Dealings next) {
        return new Folder(
                applicationId,
                enterpriseId,
                cycleId,
                content,
                evidence,
                next.filings(),
                next.history(),
                next.verdicts(),
                next.declinedBy(),
                experts,
                touched);
    }
}
