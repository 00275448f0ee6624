package cn.biaogan.exchange.telling;

/** Those who may be told of a fact. */
enum Audience {
    /** The enterprise whose application it is about. */
    APPLICANT,
    /** The unit that the application is with. */
    UNIT,
    /** The officer of the acting unit to whom it was handed. */
    OFFICER,
    /** The unit whose own act it is. */
    ACTING_UNIT,
    MINISTRIES,
    /** The one that did not act itself. */
    OTHER_MINISTRY,
    /** Every recommending unit of the cycle. */
    CYCLE_UNITS,
    /** Every enterprise there is. */
    ENTERPRISES,
    /** The enterprise of each entry, with what stands in that entry. */
    ENTRIES,
    /** The units that recommended one of the entries. */
    ENTRY_UNITS,
    /** The enterprise that holds the certificate. */
    HOLDER
}
