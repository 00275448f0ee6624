package cn.biaogan.review.domain;

import cn.biaogan.platform.kernel.Ids;

/** One expert's sheet for one dossier. */
public record ScoreSheetId(String value) {

    public static ScoreSheetId of(DossierId dossier, ExpertId expert) {
        return new ScoreSheetId(
                Ids.derived("score-sheet", dossier.value(), expert.value()).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
