package cn.biaogan.exchange.mail.domain;

import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;

/**
 * A mail that has to go out. It names the account and not the address: where it goes is looked up when it goes.
 *
 * @param id derived from the account and what it is told, so that it is queued once; the Message-ID comes from it
 * @param preferences id of the account's preferences, in the tenant
 * @param attempts how often the server put it off
 * @param due not before
 */
public record Mail(
        String id, TenantId tenant, String preferences, Matter matter, Instant queued, int attempts, Instant due) {

    /** What it says. */
    public sealed interface Matter {

        /** @param notification its id */
        record About(String notification) implements Matter {}

        /** @param until of the code, which stands in the preferences; a later code has its own mail */
        record Confirmation(Instant until) implements Matter {}
    }

    public static Mail queued(String id, TenantId tenant, String preferences, Matter matter, Instant now) {
        return new Mail(id, tenant, preferences, matter, now, 0, now);
    }

    public Mail due(Instant time) {
        return new Mail(id, tenant, preferences, matter, queued, attempts, time);
    }

    /** With one attempt more. */
    public Mail again() {
        return new Mail(id, tenant, preferences, matter, queued, attempts + 1, due);
    }
}
