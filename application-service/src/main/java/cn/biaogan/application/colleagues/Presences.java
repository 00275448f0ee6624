package cn.biaogan.application.colleagues;

import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has which application before their eyes; kept for as long as anybody asks, and not in the audit. */
public interface Presences {

    /**
     * One account at one application.
     *
     * @param name the login name as it is kept; the team knows how colleagues read it
     * @param section of the form
     * @param at when it last said so
     */
    record Presence(String account, String name, @Nullable String section, Instant at) {

        Presence named(String shown) {
            return new Presence(account, shown, section, at);
        }
    }

    /** Remembers the account there, once. */
    void show(TenantId tenant, String applicationId, Presence presence);

    /** Those that said so at that time or later, by name. */
    List<Presence> since(TenantId tenant, String applicationId, Instant time);

    /** Forgets the applications that nobody had open since. */
    void forgetBefore(Instant time);
}
