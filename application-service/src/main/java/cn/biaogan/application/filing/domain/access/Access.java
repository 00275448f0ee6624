package cn.biaogan.application.filing.domain.access;

/** How much of an application a reader sees. */
public enum Access {
    /** Nothing: for this reader it does not exist. */
    NONE,
    /** The last submission without personal data. */
    REVIEW,
    /** The last submission, and whom to ask. */
    FULL,
    /** Also what is being worked on. */
    OWN;

    public boolean withPersonalData() {
        return this == FULL || this == OWN;
    }
}
