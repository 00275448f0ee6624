package cn.biaogan.review.dossier.web;

import cn.biaogan.review.domain.CreditCode;
import cn.biaogan.review.dossier.domain.Content;
import cn.biaogan.review.dossier.domain.Dossier;
import cn.biaogan.review.dossier.domain.EvidenceReference;
import cn.biaogan.review.dossier.domain.Recommendation;
import cn.biaogan.review.dossier.domain.SelfCheckAnswer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier with what the enterprise submitted.
 *
 * @param content absent while only the recommendation arrived
 * @param recommendation the standing one
 */
record DossierView(
        String id,
        String applicationId,
        String cycleId,
        String tenant,
        boolean withdrawn,
        @Nullable ContentView content,
        @Nullable RecommendationView recommendation) {

    /** @param avoidedEmployers absent towards experts, who need not know whom the enterprise does not trust */
    record ContentView(
            String number,
            String enterpriseId,
            String enterpriseName,
            String creditCode,
            String industry,
            @Nullable String industryText,
            @Schema(allowableValues = {"LARGE", "SME"}) String size,
            String formVersion,
            Map<String, Object> form,
            List<SelfCheckAnswer> answers,
            List<EvidenceReference> evidence,
            @Nullable List<String> avoidedEmployers,
            int submission,
            Instant submittedAt) {

        private static ContentView of(Content content, boolean withAvoided) {
            return new ContentView(
                    content.number(),
                    content.enterprise().id(),
                    content.enterprise().name(),
                    content.enterprise().creditCode().value(),
                    content.industry().value(),
                    content.industryText(),
                    content.size().name(),
                    content.formVersion(),
                    content.form(),
                    content.answers(),
                    content.evidence(),
                    withAvoided
                            ? content.enterprise().avoidedEmployers().stream()
                                    .map(CreditCode::value)
                                    .toList()
                            : null,
                    content.submission(),
                    content.submittedAt());
        }
    }

    record RecommendationView(String recommenderId, String recommenderName, int rank, Instant submittedAt) {

        private static RecommendationView of(Recommendation made) {
            return new RecommendationView(
                    made.recommenderId(), made.recommenderName(), made.rank(), made.submittedAt());
        }
    }

    static DossierView towardsMinistry(Dossier dossier) {
        return of(dossier, true);
    }

    static DossierView towardsExpert(Dossier dossier) {
        return of(dossier, false);
    }

    private static DossierView of(Dossier dossier, boolean withAvoided) {
        Content content = dossier.content();
        return new DossierView(
                dossier.id().value(),
                dossier.applicationId().value(),
                dossier.cycleId().value(),
                dossier.tenant().value(),
                dossier.withdrawn(),
                content == null ? null : ContentView.of(content, withAvoided),
                dossier.standingRecommendation().map(RecommendationView::of).orElse(null));
    }
}
