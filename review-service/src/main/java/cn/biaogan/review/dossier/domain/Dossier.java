package cn.biaogan.review.dossier.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.CycleId;
import cn.biaogan.review.domain.DossierId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One application as the review knows it. Content and withdrawal come in order from the application, recommendations
 * from the batches, in any order to each other.
 *
 * @param content of the latest submission; {@code null} while only a recommendation arrived
 * @param recommendations by recommending unit: after a withdrawal another unit may recommend
 * @param withdrawn whether the latest word of the enterprise is its withdrawal
 * @param lastWithdrawnAt of the latest withdrawal, also when a submission followed
 */
public record Dossier(
        DossierId id,
        ApplicationId applicationId,
        TenantId tenant,
        CycleId cycleId,
        @Nullable Content content,
        Map<String, Recommendation> recommendations,
        boolean withdrawn,
        @Nullable Instant lastWithdrawnAt) {

    public static Dossier of(ApplicationId application, TenantId tenant, CycleId cycle) {
        return new Dossier(DossierId.of(application), application, tenant, cycle, null, Map.of(), false, null);
    }

    public Decision<Dossier, Void> submitted(Content submitted) {
        return Decision.of(
                new Dossier(id, applicationId, tenant, cycleId, submitted, recommendations, false, lastWithdrawnAt));
    }

    public Decision<Dossier, Void> recommended(Recommendation made) {
        var all = new TreeMap<>(recommendations);
        all.put(made.recommenderId(), made);
        return Decision.of(new Dossier(id, applicationId, tenant, cycleId, content, all, withdrawn, lastWithdrawnAt));
    }

    public Decision<Dossier, Void> withdrawn(Instant at) {
        return Decision.of(new Dossier(id, applicationId, tenant, cycleId, content, recommendations, true, at));
    }

    /**
     * The recommendation of what is submitted now: by the unit it is submitted to, and not sealed before the enterprise
     * withdrew and began again.
     */
    public Optional<Recommendation> standingRecommendation() {
        if (content == null || withdrawn) {
            return Optional.empty();
        }
        return Optional.ofNullable(recommendations.get(content.recommenderId()))
                .filter(r -> lastWithdrawnAt == null || r.submittedAt().isAfter(lastWithdrawnAt));
    }

    /** The content when it may be judged: it arrived, is recommended and not withdrawn. */
    public Optional<Content> candidate() {
        return standingRecommendation().isPresent() ? Optional.ofNullable(content) : Optional.empty();
    }
}
