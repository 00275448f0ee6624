package cn.biaogan.system.authority;

import cn.biaogan.system.running.Caller;

/** Somebody whose role an operation admits, and whom the thing is none of the business of. */
record Stranger(String who, String role, Caller caller) {

    /** What the stranger is told. */
    enum Answer {
        /** That there is no such thing. */
        ABSENT,
        /** That the stranger has written none of its own yet. */
        UNWRITTEN,
        /** What is the stranger's own, perhaps nothing. */
        OWN,
        /** What is the stranger's own, or that there is none yet. */
        OWN_IF_ANY,
        /** That it cannot be done. */
        REFUSED
    }

    /** A stranger and what that one must be told. */
    record Trial(Stranger stranger, Answer answer) {}

    @Override
    public String toString() {
        return who;
    }
}
