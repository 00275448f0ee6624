package cn.biaogan.platform.audit;

import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.Sm3;
import cn.biaogan.platform.kernel.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * One entry in its place: numbered from 1 without holes in its tenant, and tied to the one before by its hash.
 *
 * @param previous hash of the entry before; 64 zeros for the first
 */
record ChainLink(AuditEntry entry, long n, String previous) {

    static final String ORIGIN = "0".repeat(64);

    private static final Set<String> FIELDS = Set.of(
            "_id",
            "tenant",
            "n",
            "source",
            "time",
            "actor",
            "action",
            "subject",
            "before",
            "after",
            "previous",
            "hash");
    private static final Set<String> ACTOR_FIELDS = Set.of("subject", "tenant", "organisation", "roles", "address");
    private static final String USERNAME = "username";

    static String id(TenantId tenant, long n) {
        return tenant + "#" + n;
    }

    /** SM3 over every field, each with its length, and the hash before; a login name, where there is one, comes last. */
    String hash() {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            var actor = entry.actor();
            put(out, entry.tenant().value());
            out.writeLong(n);
            put(out, entry.source());
            out.writeLong(entry.time().toEpochMilli());
            put(out, actor.subject());
            put(out, actor.tenant().value());
            put(out, actor.organisation());
            put(out, String.join(",", roles(actor)));
            put(out, actor.address());
            put(out, entry.action());
            put(out, entry.subject());
            put(out, entry.before());
            put(out, entry.after());
            put(out, previous);
            if (!actor.username().isEmpty()) {
                put(out, actor.username());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sm3.hex(bytes.toByteArray());
    }

    Document toDocument() {
        return new Document("_id", id(entry.tenant(), n))
                .append("tenant", entry.tenant().value())
                .append("n", n)
                .append("source", entry.source())
                .append("time", entry.time())
                .append("actor", document(entry.actor()))
                .append("action", entry.action())
                .append("subject", entry.subject())
                .append("before", entry.before())
                .append("after", entry.after())
                .append("previous", previous)
                .append("hash", hash());
    }

    /** @throws RuntimeException when the document is no link, which a chain never wrote */
    static ChainLink of(Document stored) {
        if (!FIELDS.equals(stored.keySet())) {
            throw new IllegalArgumentException("not the fields of an audit entry: " + stored.keySet());
        }
        var entry = new AuditEntry(
                stored.getString("source"),
                new TenantId(stored.getString("tenant")),
                stored.getDate("time").toInstant(),
                actor(stored.get("actor", Document.class)),
                stored.getString("action"),
                stored.getString("subject"),
                stored.getString("before"),
                stored.getString("after"));
        return new ChainLink(entry, stored.getLong("n"), stored.getString("previous"));
    }

    /** The field of the login name is there only when it has a value, so that entries have one form and one hash. */
    private static Document document(Actor actor) {
        var document = new Document("subject", actor.subject())
                .append("tenant", actor.tenant().value())
                .append("organisation", actor.organisation())
                .append("roles", roles(actor))
                .append("address", actor.address());
        return actor.username().isEmpty() ? document : document.append(USERNAME, actor.username());
    }

    private static Actor actor(Document stored) {
        var fields = new HashSet<>(stored.keySet());
        boolean named = fields.remove(USERNAME);
        if (!ACTOR_FIELDS.equals(fields) || (named && stored.getString(USERNAME).isEmpty())) {
            throw new IllegalArgumentException("not the fields of an actor: " + stored.keySet());
        }
        return new Actor(
                stored.getString("subject"),
                named ? stored.getString(USERNAME) : "",
                new TenantId(stored.getString("tenant")),
                stored.getString("organisation"),
                Set.copyOf(stored.getList("roles", String.class)),
                stored.getString("address"));
    }

    private static List<String> roles(Actor actor) {
        return actor.roles().stream().sorted().toList();
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
