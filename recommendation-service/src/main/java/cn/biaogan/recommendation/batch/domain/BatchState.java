package cn.biaogan.recommendation.batch.domain;

/** The states' names, for lists and texts. */
public enum BatchState {
    OPEN,
    SEALING,
    SEALED,
    SUBMITTED
}
