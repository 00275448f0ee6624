package cn.biaogan.publication.cycle.domain;

/** How far the public notice of a cycle is, as the end of the cycle asks. */
public enum NoticeStage {
    /** No selection is known: the review may be under way. */
    AWAITED,
    /** Something is listed and not announced. */
    PENDING,
    /** Announced, or decided that nothing is left to announce; that stays. */
    DONE
}
