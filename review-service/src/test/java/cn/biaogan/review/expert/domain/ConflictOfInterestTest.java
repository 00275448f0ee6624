package cn.biaogan.review.expert.domain;

import static cn.biaogan.review.fixture.CreditCodes.code;
import static cn.biaogan.review.fixture.Dossiers.enterprise;
import static cn.biaogan.review.fixture.Experts.employedBy;
import static cn.biaogan.review.fixture.Experts.expert;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.TenantId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictOfInterestTest {

    private static final TenantId ZHEJIANG = new TenantId("330000");

    private final ConflictOfInterest anywhere = new ConflictOfInterest(false);
    private final ConflictOfInterest notAtHome = new ConflictOfInterest(true);

    @Test
    void bindsAnExpertToTheirEmployer() {
        assertThat(anywhere.between(employedBy(1, code(7)), enterprise(7, Set.of()), ZHEJIANG))
                .isTrue();
        assertThat(anywhere.between(employedBy(1, code(7)), enterprise(8, Set.of()), ZHEJIANG))
                .isFalse();
    }

    @Test
    void bindsAnExpertToWhatTheyDeclared() {
        var expert = expert(1, "110000").declare(code(7)).state();

        assertThat(anywhere.between(expert, enterprise(7, Set.of()), ZHEJIANG)).isTrue();
    }

    @Test
    void bindsAnExpertToWhatTheMinistriesKnow() {
        var known = expert(1, "110000").profile();
        var profile = new ExpertProfile(
                known.name(),
                known.employer(),
                known.province(),
                known.skills(),
                true,
                Set.of(code(7)),
                known.contact());
        var expert = expert(1, "110000").describe(profile).state();

        assertThat(anywhere.between(expert, enterprise(7, Set.of()), ZHEJIANG)).isTrue();
    }

    @Test
    void bindsAnExpertWhoseEmployerTheEnterpriseAsksToKeepAway() {
        var cautious = enterprise(7, Set.of(code(900_001)));

        assertThat(anywhere.between(expert(1, "110000"), cautious, ZHEJIANG)).isTrue();
        assertThat(anywhere.between(expert(2, "110000"), cautious, ZHEJIANG)).isFalse();
    }

    @Test
    void keepsADeclarationWhenTheMinistryChangesTheRest() {
        var expert = expert(1, "110000").declare(code(7)).state();

        var changed = expert.describe(expert(1, "320000").profile()).state();

        assertThat(anywhere.between(changed, enterprise(7, Set.of()), ZHEJIANG)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "330000, 330000, true",
        "330000, 330200, true",
        "210200, 210000, true",
        "650000, XJBT, true",
        "330000, 340000, false",
        "national, national, false",
    })
    void bindsAnExpertToTheirProvinceWhereTheCycleSaysSo(String home, String applicant, boolean bound) {
        var expert = expert(1, home);

        assertThat(notAtHome.between(expert, enterprise(7, Set.of()), new TenantId(applicant)))
                .isEqualTo(bound);
        assertThat(anywhere.between(expert, enterprise(7, Set.of()), new TenantId(applicant)))
                .isFalse();
    }
}
