package cn.biaogan.platform.secrecy;

import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Renews the keys of one service while it runs. Every step is one write; what a crash leaves undone the next run does,
 * and both former and newer keys serve meanwhile.
 */
public final class KeyRotation {

    /**
     * The keys of one tenant.
     *
     * @param version of the current data key; older ones open what they sealed, also from backups
     * @param masterKeys ids of the master keys that wrap any of them
     */
    public record Tenant(TenantId tenant, int version, Algorithm algorithm, List<String> masterKeys) {}

    private final DataKeyCollection collection;
    private final MasterKeys masters;

    /** @param database of the service, with writes acknowledged by a majority */
    public KeyRotation(MongoDatabase database, String service, MasterKeys masters) {
        this.collection = new DataKeyCollection(database, service);
        this.masters = masters;
    }

    /**
     * Puts a fresh master key before the others of the file; drops those that wrap nothing.
     *
     * @param services whose data keys they wrap
     */
    public static void renewMasterKey(Path file, List<KeyRotation> services) {
        var needed = services.stream()
                .flatMap(service -> service.collection.all().stream())
                .map(WrappedKey::masterKey)
                .collect(Collectors.toSet());
        var present = MasterKeys.in(file).all();
        MasterKeyFile.renew(
                file,
                present.stream()
                        .filter(key -> key == present.getFirst() || needed.contains(key.id()))
                        .toList());
    }

    /**
     * Wraps every data key with the current master key; what they sealed stays as it is.
     *
     * @return how many were wrapped anew
     * @throws KeyUnavailable when one is wrapped by a master key that is not given
     */
    public int rewrap() {
        var current = masters.current();
        int done = 0;
        for (WrappedKey key : collection.all()) {
            if (!key.masterKey().equals(current.id())) {
                collection.rewrap(key, key.rewrapped(masters, current));
                done++;
            }
        }
        return done;
    }

    /** Whether a data key is wrapped by another master key than the current one. */
    public boolean unfinished() {
        String current = masters.current().id();
        return collection.all().stream().anyMatch(key -> !key.masterKey().equals(current));
    }

    /**
     * A new data key for each tenant that has one; instances seal with it as soon as they notice, and seal anew what is
     * there.
     *
     * @return how many were made
     */
    public int renew(Algorithm algorithm) {
        var current = masters.current();
        int made = 0;
        for (Tenant tenant : tenants()) {
            var fresh = DataKey.fresh(tenant.version() + 1, algorithm);
            if (collection.add(WrappedKey.of(collection.service(), tenant.tenant(), fresh, current))) {
                made++;
            }
        }
        return made;
    }

    public List<Tenant> tenants() {
        Map<TenantId, List<WrappedKey>> byTenant = new TreeMap<>();
        collection
                .all()
                .forEach(key -> byTenant.computeIfAbsent(key.tenant(), t -> new ArrayList<>())
                        .add(key));
        return byTenant.entrySet().stream()
                .map(e -> tenant(e.getKey(), e.getValue()))
                .toList();
    }

    private static Tenant tenant(TenantId id, List<WrappedKey> keys) {
        var newest = keys.stream().reduce(keys.getFirst(), (a, b) -> a.version() > b.version() ? a : b);
        var masters =
                keys.stream().map(WrappedKey::masterKey).distinct().sorted().toList();
        return new Tenant(id, newest.version(), newest.algorithm(), masters);
    }
}
