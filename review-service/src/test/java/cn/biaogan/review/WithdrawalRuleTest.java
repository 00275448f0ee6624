package cn.biaogan.review;

import static cn.biaogan.review.fixture.Dossiers.CYCLE;
import static cn.biaogan.review.fixture.Dossiers.RECOMMENDED;
import static cn.biaogan.review.fixture.Dossiers.application;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.Enterprise;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Size;
import cn.biaogan.review.dossier.domain.Content;
import cn.biaogan.review.dossier.domain.Dossier;
import cn.biaogan.review.dossier.domain.Recommendation;
import cn.biaogan.review.fixture.CreditCodes;
import cn.biaogan.review.fixture.Dossiers;
import cn.biaogan.review.round.domain.Round;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The applicant has the last word, and dossier and round hear it alike, in whatever order the topics deliver. */
class WithdrawalRuleTest {

    private static final String UNIT = "rec-330000";
    private static final String OTHER_UNIT = "rec-370000";

    /** What one application went through, as dossier and round know it. */
    private record Known(Dossier dossier, Round round) {

        private static final Known NOTHING =
                new Known(Dossier.of(application(0), new TenantId("330000"), CYCLE), Round.open(CYCLE));

        private boolean stands() {
            return !round.recommended().standing().isEmpty();
        }
    }

    @FunctionalInterface
    private interface Fact {
        Known follow(Known before);
    }

    private record Submitted(String unit) implements Fact {

        @Override
        public Known follow(Known before) {
            var content = new Content(
                    "BG2026-330000-00001",
                    new Enterprise("ent-0", "示例企业0", CreditCodes.code(0), Set.of()),
                    unit,
                    new Industry("STEEL"),
                    null,
                    Size.SME,
                    "2026.1",
                    Map.of(),
                    List.of(),
                    List.of(),
                    "0".repeat(64),
                    1,
                    RECOMMENDED);
            return new Known(
                    before.dossier().submitted(content).state(),
                    before.round().submit(application(0), unit).state());
        }
    }

    private record Withdrawn(Instant at) implements Fact {

        @Override
        public Known follow(Known before) {
            return new Known(
                    before.dossier().withdrawn(at).state(),
                    before.round().withdraw(application(0), at).state());
        }
    }

    private record Recommended(String tenant, Instant at) implements Fact {

        @Override
        public Known follow(Known before) {
            var entry = Dossiers.entry(0, tenant, at);
            var made = new Recommendation(entry.recommenderId(), "示例推荐单位", 1, at);
            return new Known(
                    before.dossier().recommended(made).state(),
                    before.round().recommend(List.of(entry)).state());
        }
    }

    /** Withdrawn, when the batch had left without hearing of it; then to another unit, which recommends it. */
    private static final List<Fact> APPLICANT =
            List.of(new Submitted(UNIT), new Withdrawn(RECOMMENDED.minusSeconds(1)), new Submitted(OTHER_UNIT));

    private static final Fact OVERTAKING = new Recommended("330000", RECOMMENDED);
    private static final Fact LATER = new Recommended("370000", RECOMMENDED.plusSeconds(60));

    /** Every order that keeps the applicant's own facts as they were. */
    private static Stream<List<Fact>> orders() {
        var orders = new ArrayList<List<Fact>>();
        for (int first = 0; first <= APPLICANT.size(); first++) {
            for (int second = 0; second <= APPLICANT.size() + 1; second++) {
                var order = new ArrayList<>(APPLICANT);
                order.add(first, OVERTAKING);
                order.add(second, LATER);
                orders.add(order);
            }
        }
        return orders.stream();
    }

    /** But for a batch that runs ahead of the submission it answers: until that is here, the dossier holds the one before. */
    @ParameterizedTest
    @MethodSource("orders")
    void roundAndDossierAgreeAfterEveryFact(List<Fact> order) {
        var known = Known.NOTHING;
        for (int i = 0; i < order.size(); i++) {
            known = order.get(i).follow(known);
            var heard = order.subList(0, i + 1);
            boolean ahead = heard.contains(LATER) && !heard.contains(APPLICANT.getLast());
            if (known.dossier().content() != null && !ahead) {
                assertThat(known.stands())
                        .as("after %s", heard)
                        .isEqualTo(known.dossier().candidate().isPresent());
            }
        }
        assertThat(known.stands()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void nothingStandsThatIsWithdrawnLast(List<Fact> order) {
        var known = Known.NOTHING;
        for (Fact fact : order.stream().filter(f -> f != LATER).toList()) {
            known = fact.follow(known);
        }
        assertThat(known.stands()).isFalse();
        assertThat(known.dossier().candidate()).isEmpty();
    }
}
