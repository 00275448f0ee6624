package cn.biaogan.recommendation.cases.messaging;

import cn.biaogan.recommendation.cases.domain.CaseFile;
import cn.biaogan.recommendation.cases.domain.Submission;
import cn.biaogan.recommendation.domain.CaseId;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code application.submitted} and {@code application.resubmitted}. */
public record ApplicationSubmittedV1(
        String applicationId,
        String number,
        String cycleId,
        String enterpriseId,
        String enterpriseName,
        String creditCode,
        String recommenderId,
        String recommenderTenant,
        String industry,
        @Nullable String industryText,
        Size size,
        String formVersion,
        Map<String, Object> form,
        List<AnswerV1> answers,
        List<EvidenceV1> evidence,
        String digest,
        Instant submittedAt,
        int submission) {

    /** One answer of the self-check table. */
    public record AnswerV1(
            String questionId,
            String answer,
            @Nullable String reason,
            @Nullable List<String> evidence) {}

    /** One file, by reference; size in bytes. */
    public record EvidenceV1(
            String evidenceId, String fileName, String mediaType, long size, String sha256, String sm3) {}

    public CaseId caseId() {
        return CaseId.of(applicationId, recommenderId, recommenderTenant);
    }

    public CaseFile newFile(String applicantTenant) {
        return new CaseFile(
                caseId(),
                applicationId,
                applicantTenant,
                cycleId,
                recommenderId,
                enterpriseId,
                content(),
                List.of(),
                null);
    }

    public Submission content() {
        return new Submission(
                submission,
                number,
                enterpriseName,
                creditCode,
                industry,
                industryText,
                size,
                formVersion,
                form,
                answers.stream().map(ApplicationSubmittedV1::answer).toList(),
                evidence.stream().map(ApplicationSubmittedV1::file).toList(),
                digest,
                submittedAt);
    }

    private static Submission.Answer answer(AnswerV1 a) {
        return new Submission.Answer(
                a.questionId(), a.answer(), a.reason(), a.evidence() == null ? List.of() : a.evidence());
    }

    private static Submission.Evidence file(EvidenceV1 e) {
        return new Submission.Evidence(e.evidenceId(), e.fileName(), e.mediaType(), e.size(), e.sha256(), e.sm3());
    }
}
