package cn.biaogan.application.filing.domain.access;

/** How much of an application a reader sees. */
public enum Access {
    /** Nothing: for this reader it does not exist. */
    NONE,
    /** The last submission without personal data. */
    REVIEW,
    /** The last submission without personal data, which may be asked for: every answer is audited. */
    FULL,
    /** Also what is being worked on. */
    OWN;

    /** Whether personal data may be shown among everything else. */
    public boolean withPersonalData() {
        return this == OWN;
    }

    /** Whether corrections and reasons are this reader's business, and personal data may be asked for. */
    public boolean party() {
        return this == FULL || this == OWN;
    }
}
