package cn.biaogan.review.dossier.web;

import static cn.biaogan.review.fixture.CreditCodes.code;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.act.Scope;
import cn.biaogan.review.dossier.domain.Dossier;
import cn.biaogan.review.fixture.Dossiers;
import cn.biaogan.review.fixture.Facts;
import cn.biaogan.review.fixture.ReviewInMemory;
import org.junit.jupiter.api.Test;

class DossierViewTest {

    @Test
    void keepsFromExpertsWhomTheEnterpriseDoesNotTrust() {
        try (var review = new ReviewInMemory()) {
            review.deliver(Facts.submittedAvoiding(0, code(900_001)));
            var dossier = review.<Dossier, Void>aggregates("dossiers")
                    .get(Scope.all(), Dossiers.dossier(0).value())
                    .state();

            assertThat(DossierView.towardsMinistry(dossier).content())
                    .satisfies(seen -> assertThat(seen.avoidedEmployers())
                            .containsExactly(code(900_001).value()));
            assertThat(DossierView.towardsExpert(dossier).content())
                    .satisfies(seen -> assertThat(seen.avoidedEmployers()).isNull());
        }
    }
}
