package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.recommendation.domain.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * The whole order that a unit gives.
 *
 * @param ranking who is recommended, by rank
 * @param reserve who would move up
 * @param grounds why the order goes against the unit's own scores, where it does
 */
public record Lineup(
        Ranking ranking, Reserve reserve, @Nullable Grounds grounds) {

    public static Lineup of(Ranking ranking) {
        return new Lineup(ranking, Reserve.NOBODY, null);
    }

    boolean holds(CaseId id) {
        return ranking.holds(id) || reserve.holds(id);
    }

    Lineup without(CaseId gone) {
        return new Lineup(ranking.without(gone), reserve.without(gone), grounds);
    }
}
