package cn.biaogan.review.sheet.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.review.domain.Enterprise;
import cn.biaogan.review.domain.Reason;
import cn.biaogan.review.fixture.CreditCodes;
import cn.biaogan.review.fixture.Dossiers;
import cn.biaogan.review.fixture.Experts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreSheetTest {

    private static final Instant NOW = Instant.parse("2026-07-02T01:00:00Z");
    private static final Rubric RUBRIC = new Rubric(
            "2026.1",
            List.of(new Criterion("results", new BigDecimal(100), new BigDecimal(5), BigDecimal.ONE, null, null)));
    private static final Map<String, Mark> FOUR = Map.of("results", new Mark(new BigDecimal(4), null));

    private static Assigned assigned() {
        var entry = Dossiers.entry(0);
        return new Assigned(new Commission(
                Experts.id(1),
                entry.dossierId(),
                entry.applicationId(),
                entry.tenant(),
                Dossiers.CYCLE,
                new Enterprise(entry.enterpriseId(), entry.enterpriseName(), CreditCodes.code(0), Set.of()),
                entry.industry(),
                entry.size(),
                "2026.1",
                true,
                NOW));
    }

    private static ScoreSheet signed() {
        return assigned().sign(NOW).state();
    }

    private static ScoreSheet scored() {
        return signed().score(RUBRIC, FOUR, NOW).state();
    }

    @Test
    void tellsThatTheStatementWasSigned() {
        assertThat(assigned().sign(NOW).events()).hasExactlyElementsOfTypes(ScoreSheetEvent.StatementSigned.class);
    }

    @Test
    void refusesMarksBeforeTheStatement() {
        assertThatThrownBy(() -> assigned().score(RUBRIC, FOUR, NOW))
                .isInstanceOf(ScoreSheetRejection.StatementMissing.class);
        assertThatThrownBy(() -> assigned().draft(RUBRIC, FOUR))
                .isInstanceOf(ScoreSheetRejection.StatementMissing.class);
    }

    @Test
    void tellsTheTotalOfAScore() {
        assertThat(signed().score(RUBRIC, FOUR, NOW).events())
                .singleElement()
                .isEqualTo(new ScoreSheetEvent.ScoreSubmitted(assigned().commission(), new BigDecimal("80.00"), NOW));
    }

    @Test
    void keepsADraftUntilTheScore() {
        var drafted = (Signed) signed().draft(RUBRIC, FOUR).state();

        assertThat(drafted.draft()).isEqualTo(FOUR);
        assertThat(drafted.score(RUBRIC, FOUR, NOW).state()).isInstanceOf(Scored.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1e7000, value.out-of-range",
        "-1, value.out-of-range",
        "3.3333333333333333333333333333333333, score-sheet.step",
        "1e-7000, score-sheet.step",
    })
    void refusesInADraftWhatNoScoreCanBe(String score, String code) {
        assertThatThrownBy(() -> signed().draft(RUBRIC, Map.of("results", new Mark(new BigDecimal(score), null))))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(Fault::pointer, Fault::code)
                                .containsExactly(tuple("/marks/results/score", code)));
    }

    @Test
    void keepsADraftThatIsNotFinished() {
        assertThat(signed().draft(RUBRIC, Map.of()).state()).isInstanceOf(Signed.class);
    }

    @Test
    void refusesEveryChangeOfAFinalScore() {
        assertThatThrownBy(() -> scored().score(RUBRIC, FOUR, NOW)).isInstanceOf(ScoreSheetRejection.ScoreFinal.class);
        assertThatThrownBy(() -> scored().draft(RUBRIC, FOUR)).isInstanceOf(ScoreSheetRejection.ScoreFinal.class);
        assertThatThrownBy(() -> scored().recuse(new Reason("亲属任职"), NOW))
                .isInstanceOf(ScoreSheetRejection.ScoreFinal.class);
        assertThat(scored().replaced(NOW)).isEqualTo(Decision.unchanged(scored()));
    }

    @Test
    void letsAnExpertLeaveBeforeAndAfterTheStatement() {
        for (ScoreSheet sheet : List.of(assigned(), signed())) {
            var decision = sheet.recuse(new Reason("亲属任职"), NOW);
            assertThat(decision.state()).isInstanceOf(Recused.class);
            assertThat(decision.events()).hasExactlyElementsOfTypes(ScoreSheetEvent.ExpertRecused.class);
        }
    }

    @Test
    void disregardsAScoreWhenAConflictComesToLightAndTellsItOnce() {
        var decision = scored().bound(NOW);

        assertThat(decision.state())
                .isInstanceOfSatisfying(Scored.class, s -> assertThat(s.total()).isEqualTo(new BigDecimal("80.00")));
        assertThat(decision.events()).hasExactlyElementsOfTypes(ScoreSheetEvent.ExpertRecused.class);
        assertThat(decision.state().bound(NOW.plusSeconds(1))).isEqualTo(Decision.unchanged(decision.state()));
    }

    @Test
    void countsAScoreByWhatIsRegisteredOfItsExpertNow() {
        var scored = (Scored) scored();

        assertThat(scored.counts(Experts.expert(1, "110000"))).isTrue();
        assertThat(scored.counts(Experts.employedBy(1, CreditCodes.code(0)))).isFalse();
        assertThat(((Scored) scored.bound(NOW).state()).counts(Experts.expert(1, "110000")))
                .isFalse();
    }

    @Test
    void endsTheWorkOfWhoLeft() {
        var gone = assigned().recuse(null, NOW).state();

        assertThatThrownBy(() -> gone.sign(NOW)).isInstanceOf(ScoreSheetRejection.Recused.class);
        assertThatThrownBy(() -> gone.score(RUBRIC, FOUR, NOW)).isInstanceOf(ScoreSheetRejection.Recused.class);
        assertThat(gone.recuse(null, NOW).events()).isEmpty();
    }
}
