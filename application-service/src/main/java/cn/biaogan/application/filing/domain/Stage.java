package cn.biaogan.application.filing.domain;

/** What an enterprise did with its application, as the monitoring counts it. */
public enum Stage {
    SUBMITTED,
    RESUBMITTED,
    WITHDRAWN
}
