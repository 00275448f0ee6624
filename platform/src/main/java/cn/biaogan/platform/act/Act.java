package cn.biaogan.platform.act;

import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to do something: who, under which name, with which guards. Controllers take it as a parameter; consumers
 * get it from {@code IncomingEvent.act()}.
 *
 * @param action stable name for the audit and the metrics, such as {@code application.submit}
 * @param expectedVersion from {@code If-Match}; the write is refused with 412 when the document moved on
 * @param cause the event behind it, when it is not a person's request
 */
public record Act(
        String action,
        Actor actor,
        @Nullable CommandKey key,
        @Nullable Long expectedVersion,
        @Nullable Cause cause) {

    public TenantId tenant() {
        return actor.tenant();
    }

    public String organisation() {
        return actor.organisation();
    }

    /** Reads of this caller: its own tenant, unless it has one of the roles that see all. */
    public Scope scope(String... rolesThatSeeAll) {
        for (String role : rolesThatSeeAll) {
            if (actor.has(role)) {
                return Scope.all();
            }
        }
        return Scope.of(actor.tenant());
    }

    /** @throws VersionRequired when the caller did not say which version it changes (428) */
    public Act withVersionRequired() {
        if (expectedVersion == null) {
            throw new VersionRequired();
        }
        return this;
    }

    /** The same act on a second document: version guard and command key belong to the first alone. */
    public Act onAnother() {
        return new Act(action, actor, null, null, cause);
    }

    /** Id for a thing this act creates: a repeat under the same command key creates the same thing. */
    public UUID newId(String what) {
        if (key != null) {
            return Ids.derived(what, key.id());
        }
        return cause != null ? Ids.derived(what, cause.source(), Long.toString(cause.sequence())) : Ids.fresh();
    }
}
