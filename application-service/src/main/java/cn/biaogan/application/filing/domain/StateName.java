package cn.biaogan.application.filing.domain;

/** The states by name, as lists are filtered. */
public enum StateName {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    DECLINED,
    RECOMMENDED,
    WITHDRAWN,
    RELEASED
}
