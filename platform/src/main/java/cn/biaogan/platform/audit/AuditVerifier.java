package cn.biaogan.platform.audit;

import cn.biaogan.platform.audit.ChainReport.Broken;
import cn.biaogan.platform.audit.ChainReport.Why;
import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chains and names the first link of each that does not hold. It needs nothing but read access to the
 * database, so that whoever doubts the services can run it without them. An end that was cut off, a chain that is gone
 * and one that was written anew show only against the heads noted down before.
 */
public final class AuditVerifier {

    private static final int PAGE = 500;

    private final AuditCollection collection;

    public AuditVerifier(MongoDatabase database) {
        this.collection = new AuditCollection(database);
    }

    /** Every tenant's chain, in the order of tenants. */
    public List<ChainReport> verify() {
        return collection.tenants().stream().map(this::verify).toList();
    }

    /** Every chain that is there or was noted; each noted entry must still stand in its place. */
    public List<ChainReport> verify(Collection<ChainHead> noted) {
        var heads = new TreeMap<TenantId, @Nullable ChainHead>();
        collection.tenants().forEach(tenant -> heads.put(tenant, null));
        noted.forEach(head -> heads.put(new TenantId(head.tenant()), head));
        return heads.entrySet().stream()
                .map(e -> verify(e.getKey(), e.getValue()))
                .toList();
    }

    public ChainReport verify(TenantId tenant) {
        return verify(tenant, null);
    }

    private ChainReport verify(TenantId tenant, @Nullable ChainHead noted) {
        long n = 0;
        String head = ChainLink.ORIGIN;
        List<Document> page = collection.after(tenant, n, PAGE);
        while (!page.isEmpty()) {
            for (Document stored : page) {
                Broken broken = check(tenant, stored, n + 1, head);
                if (broken != null) {
                    return new ChainReport(tenant.value(), n, head, broken);
                }
                n++;
                head = stored.getString("hash");
                if (noted != null && noted.n() == n && !noted.hash().equals(head)) {
                    return new ChainReport(
                            tenant.value(), n - 1, stored.getString("previous"), new Broken(n, Why.NOT_AS_NOTED));
                }
            }
            page = collection.after(tenant, n, PAGE);
        }
        Broken cutOff = noted != null && noted.n() > n ? new Broken(n + 1, Why.MISSING) : null;
        return new ChainReport(tenant.value(), n, head, cutOff);
    }

    private static @Nullable Broken check(TenantId tenant, Document stored, long n, String head) {
        ChainLink link = read(stored);
        if (link == null || !ChainLink.id(tenant, link.n()).equals(stored.get("_id"))) {
            return new Broken(n, Why.ALTERED);
        }
        if (link.n() != n) {
            return new Broken(n, Why.MISSING);
        }
        if (!link.hash().equals(stored.get("hash"))) {
            return new Broken(n, Why.ALTERED);
        }
        return link.previous().equals(head) ? null : new Broken(n, Why.WRONG_PREDECESSOR);
    }

    private static @Nullable ChainLink read(Document stored) {
        try {
            return ChainLink.of(stored);
        } catch (RuntimeException notAsWritten) {
            return null;
        }
    }
}
