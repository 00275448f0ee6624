package cn.biaogan.review.dossier.web;

import cn.biaogan.review.dossier.domain.Content;
import cn.biaogan.review.dossier.domain.Dossier;
import cn.biaogan.review.dossier.domain.EvidenceReference;
import cn.biaogan.review.dossier.domain.Recommendation;
import cn.biaogan.review.dossier.domain.SelfCheckAnswer;
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

    record ContentView(
            String number,
            String enterpriseId,
            String enterpriseName,
            String creditCode,
            String industry,
            @Nullable String industryText,
            String size,
            String formVersion,
            Map<String, Object> form,
            List<SelfCheckAnswer> answers,
            List<EvidenceReference> evidence,
            int submission,
            Instant submittedAt) {

        private static ContentView of(Content content) {
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

    static DossierView of(Dossier dossier) {
        Content content = dossier.content();
        return new DossierView(
                dossier.id().value(),
                dossier.applicationId().value(),
                dossier.cycleId().value(),
                dossier.tenant().value(),
                dossier.withdrawn(),
                content == null ? null : ContentView.of(content),
                dossier.standingRecommendation().map(RecommendationView::of).orElse(null));
    }
}
