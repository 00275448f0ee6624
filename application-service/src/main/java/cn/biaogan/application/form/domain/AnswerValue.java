package cn.biaogan.application.form.domain;

/** The mark in the self-check table: √, × or —. */
public enum AnswerValue {
    YES,
    NO,
    NA;

    /** What does not apply says why. */
    public boolean asksForReason() {
        return this == NA;
    }
}
