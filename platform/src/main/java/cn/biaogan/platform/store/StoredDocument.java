package cn.biaogan.platform.store;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Cause;
import cn.biaogan.platform.act.CommandKey;
import cn.biaogan.platform.kernel.TenantId;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An aggregate's document as read, without its outbox. */
record StoredDocument(Document fields) {

    /** What a reader needs of a document. */
    static final Document NEEDED =
            new Document(Map.of("tenant", 1, "id", 1, "version", 1, "seq", 1, "state", 1, "inbox", 1, "keys", 1));

    /** What a writer needs besides: how many entries wait in it, and no more of them. */
    static final Document NEEDED_TO_CHANGE =
            new Document(NEEDED).append("outbox.seq", 1).append("audit.version", 1);

    static String idOf(TenantId tenant, String id) {
        return tenant.value() + "/" + id;
    }

    static String markOf(Cause cause) {
        return "inbox." + StateCodec.escape(cause.source());
    }

    long version() {
        return fields.get("version", Number.class).longValue();
    }

    long sequence() {
        return fields.get("seq", Number.class).longValue();
    }

    /** Events and audit entries that were not handed over yet. */
    int waiting() {
        return fields.getList("outbox", Document.class, List.of()).size()
                + fields.getList("audit", Document.class, List.of()).size();
    }

    TenantId tenant() {
        return new TenantId(fields.getString("tenant"));
    }

    String id() {
        return fields.getString("id");
    }

    Document state() {
        return fields.get("state", Document.class);
    }

    /**
     * True when the document already holds the outcome of this act.
     *
     * @throws KeyReused when the key named another command
     */
    boolean repeats(Act act) {
        return appliedAlready(act.cause()) || answeredAlready(act.key());
    }

    /**
     * Applied for this purpose, or overtaken: a stream is applied in order, so the mark of a later fact of it says that
     * this one was dealt with, also when it changed nothing here at its time.
     */
    private boolean appliedAlready(@Nullable Cause cause) {
        if (cause == null || !(fields.get("inbox") instanceof Document inbox)) {
            return false;
        }
        String same = StateCodec.escape(cause.source());
        String anyPurpose = StateCodec.escape(cause.anyPurpose());
        return inbox.entrySet().stream()
                .filter(mark -> mark.getKey().startsWith(anyPurpose))
                .anyMatch(mark -> mark.getValue() instanceof Number last
                        && (last.longValue() > cause.sequence()
                                || (last.longValue() == cause.sequence()
                                        && mark.getKey().equals(same))));
    }

    private boolean answeredAlready(@Nullable CommandKey key) {
        if (key == null) {
            return false;
        }
        for (Document known : fields.getList("keys", Document.class, List.of())) {
            if (key.id().equals(known.getString("id"))) {
                if (!key.digest().equals(known.getString("digest"))) {
                    throw new KeyReused();
                }
                return true;
            }
        }
        return false;
    }
}
