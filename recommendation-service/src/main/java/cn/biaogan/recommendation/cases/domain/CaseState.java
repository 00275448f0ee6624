package cn.biaogan.recommendation.cases.domain;

/** The states' names, for lists and texts. */
public enum CaseState {
    RECEIVED,
    RETURNED,
    ACCEPTED,
    DECLINED,
    RELEASED,
    RECOMMENDED
}
