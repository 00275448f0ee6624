package cn.biaogan.platform.relay;

import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.audit.AuditEntry;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A document with entries that wait, and how far they were handed over. Used by the relay's worker alone. */
final class WaitingDocument {

    private final OutboxCollection home;
    private final Document fields;
    private final List<Document> outbox;
    private final List<Document> audit;
    private int published;
    private boolean audited;
    private @Nullable Throwable refusal;

    WaitingDocument(OutboxCollection home, Document fields) {
        this.home = home;
        this.fields = fields;
        this.outbox = fields.getList("outbox", Document.class, List.of());
        this.audit = fields.getList("audit", Document.class, List.of());
    }

    boolean carriesAnything() {
        return !outbox.isEmpty() || !audit.isEmpty();
    }

    OutboxCollection home() {
        return home;
    }

    String documentId() {
        return fields.getString("_id");
    }

    String aggregateId() {
        return fields.getString("id");
    }

    String tenant() {
        return fields.getString("tenant");
    }

    long version() {
        return fields.get("version", Number.class).longValue();
    }

    /** True while entries wait to be published. */
    boolean hasNext() {
        return refusal == null && published < outbox.size();
    }

    /** The next entry can never be sent as it is; those behind it wait, since none may overtake. */
    void refused(Throwable why) {
        refusal = why;
    }

    @Nullable
    Throwable refusal() {
        return refusal;
    }

    Document next() {
        return outbox.get(published);
    }

    void nextPublished() {
        published++;
    }

    void auditDone() {
        audited = true;
    }

    boolean emptied() {
        return published == outbox.size() && (audited || audit.isEmpty());
    }

    boolean progressed() {
        return published > 0 || (audited && !audit.isEmpty());
    }

    /** Sequence of the last published entry, 0 when there is none. */
    long published() {
        return published == 0
                ? 0
                : outbox.get(published - 1).get("seq", Number.class).longValue();
    }

    /** Version of the last entry the chain took, 0 when there is none. */
    long audited() {
        return audited && !audit.isEmpty()
                ? audit.getLast().get("version", Number.class).longValue()
                : 0;
    }

    List<AuditEntry> auditEntries() {
        return audit.stream().map(this::entry).toList();
    }

    private AuditEntry entry(Document stored) {
        var actor = new Actor(
                stored.getString("subject"),
                Objects.requireNonNullElse(stored.getString("username"), ""),
                new TenantId(stored.getString("actorTenant")),
                stored.getString("organisation"),
                Set.copyOf(stored.getList("roles", String.class)),
                stored.getString("address"));
        String source = stored.getString("source");
        return new AuditEntry(
                source,
                new TenantId(tenant()),
                Instant.parse(stored.getString("time")),
                actor,
                stored.getString("action"),
                source.substring(0, source.lastIndexOf('#')),
                stored.getString("before"),
                stored.getString("after"));
    }
}
