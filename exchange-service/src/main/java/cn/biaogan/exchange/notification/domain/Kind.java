package cn.biaogan.exchange.notification.domain;

/** What a notification is about; each account chooses by kind. */
public enum Kind {
    /** Something was handed over or decided that concerns the organisation: always told in the product. */
    HAND_OVER,
    /** A deadline comes near. */
    DEADLINE,
    /** What the ministries publish for everybody. */
    ANNOUNCEMENT
}
