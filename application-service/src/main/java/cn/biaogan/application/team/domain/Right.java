package cn.biaogan.application.team.domain;

/** What a member may do, from little to much. */
public enum Right {
    /** Looks at everything of its enterprise. */
    READER,
    /** Also edits profile, form, self-check and files. */
    EDITOR,
    /** Also submits, withdraws, changes the credit code, and says who may do what. */
    OWNER;

    public boolean covers(Right needed) {
        return compareTo(needed) >= 0;
    }
}
