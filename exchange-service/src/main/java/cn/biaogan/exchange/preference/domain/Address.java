package cn.biaogan.exchange.preference.domain;

import cn.biaogan.platform.kernel.PersonalData;
import java.time.Instant;

/** Where an account wants its mail, and whether it may have it there. */
public sealed interface Address {

    /** Personal data. */
    EmailAddress email();

    /** A fresh code and how long it holds. */
    record Code(@PersonalData String digits, Instant until) {

        /** Tells no secret. */
        @Override
        public String toString() {
            return "code until " + until;
        }
    }

    /**
     * Gets the confirmation and nothing else.
     *
     * @param tries how often a code may still be given
     * @param letterDue the confirmation has not been queued yet
     */
    record Unconfirmed(EmailAddress email, Code code, int tries, boolean letterDue) implements Address {

        private static final int TRIES = 5;

        static Unconfirmed asked(EmailAddress email, Code code) {
            return new Unconfirmed(email, code, TRIES, true);
        }

        boolean opensWith(String given, Instant now) {
            return isOpen(now) && code.digits().equals(given);
        }

        /** A code can still be given. */
        public boolean isOpen(Instant now) {
            return tries > 0 && now.isBefore(code.until());
        }

        Unconfirmed tried() {
            return new Unconfirmed(email, code, tries - 1, letterDue);
        }

        Unconfirmed queued() {
            return new Unconfirmed(email, code, tries, false);
        }
    }

    record Confirmed(EmailAddress email, Instant at) implements Address {}

    /** A mail server refused it for good; it gets nothing until it is entered anew. */
    record Refused(EmailAddress email, String reason, Instant at) implements Address {}
}
