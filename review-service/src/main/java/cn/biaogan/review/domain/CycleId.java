package cn.biaogan.review.domain;

import cn.biaogan.platform.kernel.Ids;

/** A cycle of the programme, as publication-service names it. */
public record CycleId(String value) {

    /** Id of the one round of this cycle. */
    public String roundId() {
        return Ids.derived("round", value).toString();
    }

    /** Id of the one selection of this cycle. */
    public String selectionId() {
        return Ids.derived("selection", value).toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
