package cn.biaogan.review.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.Enterprise;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Size;
import cn.biaogan.review.fixture.CreditCodes;
import cn.biaogan.review.fixture.Dossiers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Instant SUBMITTED = Instant.parse("2026-05-01T01:00:00Z");

    private static final Function<Dossier, Decision<Dossier, Void>> TO_ZHEJIANG =
            d -> d.submitted(content("rec-330000", 1));
    private static final Function<Dossier, Decision<Dossier, Void>> TO_THE_ASSOCIATION =
            d -> d.submitted(content("rec-assoc-01", 2));
    private static final Function<Dossier, Decision<Dossier, Void>> WITHDRAWN =
            d -> d.withdrawn(SUBMITTED.plusSeconds(60));
    private static final Function<Dossier, Decision<Dossier, Void>> BY_ZHEJIANG =
            d -> d.recommended(new Recommendation("rec-330000", "浙江省推荐单位", 1, SUBMITTED.plusSeconds(30)));
    private static final Function<Dossier, Decision<Dossier, Void>> BY_THE_ASSOCIATION =
            d -> d.recommended(new Recommendation("rec-assoc-01", "示例协会", 2, SUBMITTED.plusSeconds(900)));

    private static Content content(String recommender, int submission) {
        return new Content(
                "BG2026-330000-00001",
                new Enterprise("ent-1", "示例企业", CreditCodes.code(1), Set.of()),
                recommender,
                new Industry("STEEL"),
                null,
                Size.SME,
                "2026.1",
                Map.of(),
                List.of(),
                List.of(),
                "0".repeat(64),
                submission,
                SUBMITTED.plusSeconds(submission));
    }

    @SafeVarargs
    private static Dossier after(Function<Dossier, Decision<Dossier, Void>>... facts) {
        var dossier = Dossier.of(Dossiers.application(1), new TenantId("330000"), Dossiers.CYCLE);
        for (var fact : facts) {
            dossier = fact.apply(dossier).state();
        }
        return dossier;
    }

    @Test
    void isACandidateOnceBothContentAndRecommendationAreHereInAnyOrder() {
        assertThat(after(TO_ZHEJIANG).candidate()).isEmpty();
        assertThat(after(BY_ZHEJIANG).candidate()).isEmpty();
        assertThat(after(TO_ZHEJIANG, BY_ZHEJIANG)).isEqualTo(after(BY_ZHEJIANG, TO_ZHEJIANG));
        assertThat(after(BY_ZHEJIANG, TO_ZHEJIANG).candidate()).isPresent();
    }

    @Test
    void isNoCandidateOnceWithdrawnWheneverTheBatchArrives() {
        assertThat(after(TO_ZHEJIANG, BY_ZHEJIANG, WITHDRAWN).candidate()).isEmpty();
        assertThat(after(TO_ZHEJIANG, WITHDRAWN, BY_ZHEJIANG).candidate()).isEmpty();
        assertThat(after(BY_ZHEJIANG, TO_ZHEJIANG, WITHDRAWN).candidate()).isEmpty();
    }

    @Test
    void needsTheRecommendationOfTheUnitItIsSubmittedToNow() {
        assertThat(after(TO_ZHEJIANG, BY_ZHEJIANG, WITHDRAWN, TO_THE_ASSOCIATION)
                        .candidate())
                .isEmpty();
        assertThat(after(TO_ZHEJIANG, BY_ZHEJIANG, WITHDRAWN, TO_THE_ASSOCIATION, BY_THE_ASSOCIATION)
                        .standingRecommendation())
                .map(Recommendation::rank)
                .contains(2);
    }

    @Test
    void doesNotReviveARecommendationFromBeforeTheWithdrawal() {
        assertThat(after(TO_ZHEJIANG, BY_ZHEJIANG, WITHDRAWN, TO_ZHEJIANG).candidate())
                .isEmpty();
    }
}
