package cn.biaogan.demo;

/** Somebody with a login. */
final class Person {

    private static final long RENEW_AFTER_NANOS = 8 * 60_000_000_000L;

    private final Logins logins;
    private final String username;
    private String token = "";
    private long since;

    Person(Logins logins, String username) {
        this.logins = logins;
        this.username = username;
    }

    String username() {
        return username;
    }

    /** A token that is good for some minutes more. */
    synchronized String token() {
        if (token.isEmpty() || System.nanoTime() - since > RENEW_AFTER_NANOS) {
            token = logins.token(username);
            since = System.nanoTime();
        }
        return token;
    }
}
