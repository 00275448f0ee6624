package cn.biaogan.exchange.mail.domain;

/** Where mails are handed over. */
public interface MailServer {

    /** False when none is configured. */
    boolean isThere();

    /** @throws Away when it cannot be reached or lets nobody in */
    Line open();

    /** An open connection. */
    interface Line extends AutoCloseable {

        /** @throws Away when it is not known whether the letter was taken */
        Answer send(Letter letter);

        @Override
        void close();
    }

    /** What the server said to one letter. */
    sealed interface Answer {

        record Taken() implements Answer {}

        /** Not now (4xx). */
        record Later(String why) implements Answer {}

        /** Never (5xx), because of the letter. */
        record LetterRefused(String why) implements Answer {}

        /** Never (5xx), because of the address. */
        record AddressRefused(String why) implements Answer {}
    }

    /** The server is away, or not set up for us: waiting helps, and no letter is to blame. */
    final class Away extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Away(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
