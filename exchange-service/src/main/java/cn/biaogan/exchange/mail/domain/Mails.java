package cn.biaogan.exchange.mail.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that wait, and what became of the others. */
public interface Mails {

    /** How a mail ended. */
    enum End {
        SENT,
        REFUSED,
        GIVEN_UP,
        /** Nobody wants it any more. */
        DROPPED
    }

    /** Queues it, unless it was queued before, whatever became of it. */
    void queue(Mail mail);

    /** Those that are due, the longest first. */
    List<Mail> due(Instant now, int limit);

    long waiting();

    /**
     * Takes the mail for a while, so that no other instance sends it; left alone it is due again then.
     *
     * @return the mail as taken; empty when another was faster
     */
    Optional<Mail> take(Mail mail, Instant until);

    /** Gives back a mail that was taken, for later; without effect when the while is over and another has it. */
    void later(Mail mail, Instant due, String why);

    /** The end of a mail that was taken; it was handed over, so whoever has it now is not asked. */
    void end(Mail mail, End end, String why, Instant at);
}
