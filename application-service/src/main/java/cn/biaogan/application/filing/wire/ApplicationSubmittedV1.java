package cn.biaogan.application.filing.wire;

import cn.biaogan.application.enterprise.domain.EnterpriseSize;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.AnswerValue;
import cn.biaogan.application.form.domain.Content;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A submission as it is told, first or corrected: everything the next one needs, without personal data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationSubmittedV1(
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
        EnterpriseSize size,
        String formVersion,
        Map<String, Object> form,
        List<AnswerV1> answers,
        List<EvidenceV1> evidence,
        @Nullable List<String> avoidedEmployers,
        @Nullable String digest,
        Instant submittedAt,
        int submission) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerV1(
            String questionId,
            AnswerValue answer,
            @Nullable String reason,
            @Nullable List<String> evidence) {

        private static AnswerV1 of(String question, Answer answer) {
            return new AnswerV1(
                    question,
                    Objects.requireNonNull(answer.answer()),
                    answer.reason(),
                    answer.evidence().isEmpty() ? null : answer.evidence());
        }
    }

    record EvidenceV1(String evidenceId, String fileName, String mediaType, long size, String sha256, String sm3) {

        private static EvidenceV1 of(Evidence file) {
            return new EvidenceV1(
                    file.evidenceId(), file.fileName(), file.mediaType(), file.size(), file.sha256(), file.sm3());
        }
    }

    static ApplicationSubmittedV1 of(Filing filing) {
        var applicant = filing.applicant();
        var content = filing.content();
        var form = new LinkedHashMap<>(content.form());
        form.keySet().removeAll(filing.withheld());
        return new ApplicationSubmittedV1(
                filing.applicationId(),
                filing.number(),
                filing.cycleId(),
                filing.enterpriseId(),
                applicant.name(),
                applicant.creditCode().value(),
                filing.recommender().id(),
                filing.recommender().tenant().value(),
                applicant.industry().code(),
                applicant.industry().text(),
                applicant.size(),
                content.formVersion(),
                form,
                content.answers().entrySet().stream()
                        .map(entry -> AnswerV1.of(entry.getKey(), entry.getValue()))
                        .toList(),
                filing.evidence().stream().map(EvidenceV1::of).toList(),
                content.avoidances().isEmpty() ? null : employers(content),
                filing.digest().isEmpty() ? null : filing.digest(),
                filing.submittedAt(),
                filing.submission());
    }

    private static List<String> employers(Content content) {
        return content.avoidances().stream().map(a -> a.employer().value()).toList();
    }
}
