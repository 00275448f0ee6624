package cn.biaogan.review.round.domain;

import cn.biaogan.review.expert.domain.ConflictOfInterest;

/** The cycle's settings by which a round is run; fixed when it starts. */
public record RoundRules(int expertsPerDossier, boolean sameProvinceConflict, String rubricVersion) {

    public ConflictOfInterest conflicts() {
        return new ConflictOfInterest(sameProvinceConflict);
    }
}
