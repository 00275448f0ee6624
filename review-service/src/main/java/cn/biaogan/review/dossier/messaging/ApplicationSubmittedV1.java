package cn.biaogan.review.dossier.messaging;

import cn.biaogan.review.domain.CreditCode;
import cn.biaogan.review.domain.Enterprise;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Size;
import cn.biaogan.review.dossier.domain.Content;
import cn.biaogan.review.dossier.domain.EvidenceReference;
import cn.biaogan.review.dossier.domain.SelfCheckAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code cn.biaogan.application.submitted.v1} and {@code .resubmitted.v1}, as far as the review reads them. */
public record ApplicationSubmittedV1(
        String applicationId,
        String number,
        String cycleId,
        String enterpriseId,
        String enterpriseName,
        String creditCode,
        String recommenderId,
        String industry,
        @Nullable String industryText,
        Size size,
        String formVersion,
        Map<String, Object> form,
        List<SelfCheckAnswer> answers,
        List<EvidenceReference> evidence,
        @Nullable List<String> avoidedEmployers,
        String digest,
        Instant submittedAt,
        int submission) {

    public Content content() {
        return new Content(
                number,
                enterprise(),
                recommenderId,
                new Industry(industry),
                industryText,
                size,
                formVersion,
                form,
                answers,
                evidence,
                digest,
                submission,
                submittedAt);
    }

    private Enterprise enterprise() {
        var named = Objects.requireNonNullElse(avoidedEmployers, List.<String>of());
        var avoided = named.stream().map(CreditCode::new).collect(Collectors.toSet());
        return new Enterprise(enterpriseId, enterpriseName, new CreditCode(creditCode), avoided);
    }
}
