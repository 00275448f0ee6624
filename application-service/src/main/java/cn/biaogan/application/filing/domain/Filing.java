package cn.biaogan.application.filing.domain;

import cn.biaogan.application.cycle.domain.Recommender;
import cn.biaogan.application.enterprise.domain.Particulars;
import cn.biaogan.application.form.domain.Content;
import cn.biaogan.files.domain.Scan;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One submission with everything it said at that moment; later edits do not touch it.
 *
 * @param submission counts from 1 over the whole life of the application
 * @param withheld ids of form fields with personal data
 * @param digest SM3 over what was told of it, 64 lower-case hex digits; empty while it is computed
 */
public record Filing(
        String applicationId,
        String cycleId,
        String enterpriseId,
        String number,
        int submission,
        Stage stage,
        Recommender recommender,
        Particulars applicant,
        Content content,
        Set<String> withheld,
        List<Evidence> evidence,
        Instant submittedAt,
        String digest) {

    public Filing {
        withheld = Set.copyOf(withheld);
        evidence = List.copyOf(evidence);
    }

    Filing sealed(SubmissionDigest by) {
        return new Filing(
                applicationId,
                cycleId,
                enterpriseId,
                number,
                submission,
                stage,
                recommender,
                applicant,
                content,
                withheld,
                evidence,
                submittedAt,
                by.over(this));
    }

    /** The form's fields with personal data. */
    public Map<String, Object> personal() {
        var personal = new LinkedHashMap<>(content.form());
        personal.keySet().retainAll(withheld);
        return personal;
    }

    Filing scanned(String fileId, Scan result) {
        return new Filing(
                applicationId,
                cycleId,
                enterpriseId,
                number,
                submission,
                stage,
                recommender,
                applicant,
                content,
                withheld,
                evidence.stream().map(file -> file.scanned(fileId, result)).toList(),
                submittedAt,
                digest);
    }

    boolean names(String fileId) {
        return evidence.stream().anyMatch(e -> e.fileId().equals(fileId));
    }

    Turn turn(Stage as, @Nullable String reason, Instant at) {
        return new Turn(as, submission, recommender.id(), applicant.industry().code(), applicant.size(), reason, at);
    }
}
