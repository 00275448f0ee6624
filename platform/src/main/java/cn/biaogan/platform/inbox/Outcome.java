package cn.biaogan.platform.inbox;

/** What came of handing a fact to its handler. */
sealed interface Outcome {

    /** It is applied, or concerns nobody here. */
    record Applied() implements Outcome {}

    /** It cannot be applied. */
    record Refused(String error) implements Outcome {}

    /** What it rests on has not arrived. */
    record Early(String awaited) implements Outcome {}
}
