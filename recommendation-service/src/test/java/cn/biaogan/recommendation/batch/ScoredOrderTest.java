package cn.biaogan.recommendation.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.recommendation.World;
import cn.biaogan.recommendation.batch.domain.BatchRejection;
import cn.biaogan.recommendation.batch.domain.Grounds;
import cn.biaogan.recommendation.batch.domain.Lineup;
import cn.biaogan.recommendation.batch.domain.Ranking;
import cn.biaogan.recommendation.batch.domain.Reserve;
import cn.biaogan.recommendation.cases.domain.Points;
import cn.biaogan.recommendation.cases.domain.Reason;
import cn.biaogan.recommendation.domain.CaseId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever ranks against the unit's own scores says why. */
class ScoredOrderTest {

    private final World world = new World();
    private final List<CaseId> everybody = world.candidates(2, 2);
    private final CaseId large = everybody.get(0);
    private final CaseId otherLarge = everybody.get(1);
    private final CaseId small = everybody.get(2);
    private final CaseId unscored = everybody.get(3);

    @Test
    void namesThePairsThatStandAgainstTheScores() {
        score(large, 70);
        score(small, 90);

        assertThatThrownBy(() -> rank(List.of(large, unscored, small), List.of(), null))
                .isInstanceOfSatisfying(
                        BatchRejection.OrderNeedsGrounds.class,
                        no -> assertThat(no.faults()).singleElement().satisfies(pair -> {
                            assertThat(pair.pointer()).isEqualTo("/ranking/2");
                            assertThat(pair.args()).containsEntry("points", 90).containsEntry("fewer", 70);
                        }));
        rank(List.of(large, unscored, small), List.of(), "兼顾行业分布，经集体研究决定");
        rank(List.of(small, unscored, large), List.of(), null);
    }

    @Test
    void equalAndMissingScoresMayStandAnywhere() {
        score(large, 80);
        score(otherLarge, 80);

        rank(List.of(otherLarge, unscored, small, large), List.of(), null);
    }

    @Test
    void theReserveIsComparedWithinItsSize() {
        score(large, 70);
        score(otherLarge, 75);
        score(small, 95);

        rank(List.of(otherLarge), List.of(small), null);
        assertThatThrownBy(() -> rank(List.of(large), List.of(otherLarge), null))
                .isInstanceOfSatisfying(
                        BatchRejection.OrderNeedsGrounds.class,
                        no -> assertThat(no.faults().getFirst().pointer()).isEqualTo("/reserve/0"));
    }

    @Test
    void aScoreOfAfterTheRankingCountsWhenItIsSealed() {
        rank(List.of(large, small), List.of(), null);
        score(large, 60);
        score(small, 61);

        assertThatThrownBy(() -> world.seal.handle(World.CYCLE, World.officer()))
                .isInstanceOf(BatchRejection.OrderNeedsGrounds.class);
    }

    @Test
    void nobodyStandsInRankingAndReserveAtOnceOrIsUnknown() {
        assertThatThrownBy(() -> rank(List.of(large), List.of(small, large, new CaseId("nobody")), null))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(f -> f.pointer() + " " + f.code())
                                .containsExactly("/reserve/2 batch.not-a-candidate", "/reserve/1 value.duplicate"));
    }

    @Test
    void theReserveMayGoBeyondTheCaps() {
        var many = new World();
        var ids = many.candidates(7, 0);

        many.rank.handle(
                World.CYCLE,
                new Lineup(new Ranking(ids.subList(0, 5)), new Reserve(ids.subList(5, 7)), null),
                World.officer());

        assertThat(many.batch().entries().value()).hasSize(5);
        assertThat(many.batch().lineup().reserve().value()).isEqualTo(ids.subList(5, 7));
    }

    private void score(CaseId id, int points) {
        world.notes.score(id, new Points(points), new Reason("按审核细则评分"), World.officer());
    }

    private void rank(List<CaseId> ranking, List<CaseId> reserve, @org.jspecify.annotations.Nullable String grounds) {
        world.rank.handle(
                World.CYCLE,
                new Lineup(new Ranking(ranking), new Reserve(reserve), grounds == null ? null : new Grounds(grounds)),
                World.officer());
    }
}
