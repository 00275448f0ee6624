package cn.biaogan.exchange.programme.domain;

/** The deadlines that are reminded of. */
public enum Deadline {
    APPLICATION,
    RECOMMENDATION
}
