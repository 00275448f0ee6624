package cn.biaogan.platform.secrecy;

import cn.biaogan.platform.kernel.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The data keys of a service, kept in memory once they were needed. */
final class DataKeys {

    /** As read at some time; what is unwrapped stays so. */
    private record Ring(List<WrappedKey> wrapped, Map<Integer, DataKey> open, long readAt) {

        int newest() {
            return wrapped.stream().mapToInt(WrappedKey::version).max().orElse(0);
        }
    }

    private final DataKeyCollection collection;
    private final MasterKeys masters;
    private final Algorithm algorithm;
    private final long refreshNanos;
    private final Map<TenantId, Ring> rings = new ConcurrentHashMap<>();

    /** @param refresh how long another instance's newer key may go unnoticed */
    DataKeys(DataKeyCollection collection, MasterKeys masters, Algorithm algorithm, Duration refresh) {
        this.collection = collection;
        this.masters = masters;
        this.algorithm = algorithm;
        this.refreshNanos = refresh.toNanos();
    }

    /** The newest; the first one is made when it is needed, one for all instances. */
    DataKey current(TenantId tenant) {
        Ring ring = rings.get(tenant);
        if (ring == null || System.nanoTime() - ring.readAt() > refreshNanos) {
            ring = read(tenant);
        }
        if (ring.newest() == 0) {
            collection.add(WrappedKey.of(collection.service(), tenant, DataKey.fresh(1, algorithm), masters.current()));
            ring = read(tenant); // this one, or that of who was faster
        }
        return open(ring, tenant, ring.newest());
    }

    /** @throws KeyUnavailable when there is none of this version */
    DataKey get(TenantId tenant, int version) {
        Ring ring = rings.get(tenant);
        if (ring == null || ring.newest() < version) {
            ring = read(tenant);
        }
        return open(ring, tenant, version);
    }

    private DataKey open(Ring ring, TenantId tenant, int version) {
        return ring.open()
                .computeIfAbsent(
                        version,
                        v -> ring.wrapped().stream()
                                .filter(key -> key.version() == v)
                                .findFirst()
                                .map(this::unwrapped)
                                .orElseThrow(() -> new KeyUnavailable("there is no data key " + v + " of " + tenant
                                        + " in " + collection.service())));
    }

    /** A key whose wrapping changed since it was read is read again. */
    private DataKey unwrapped(WrappedKey key) {
        try {
            return key.unwrapped(masters);
        } catch (KeyUnavailable gone) {
            return collection.of(key.tenant()).stream()
                    .filter(again -> again.version() == key.version()
                            && !again.masterKey().equals(key.masterKey()))
                    .findFirst()
                    .orElseThrow(() -> gone)
                    .unwrapped(masters);
        }
    }

    /** Notices every newer key; version of the newest by tenant. */
    Map<TenantId, Integer> refresh() {
        var byTenant = collection.all().stream()
                .collect(Collectors.groupingBy(WrappedKey::tenant, TreeMap::new, Collectors.toList()));
        var newest = new TreeMap<TenantId, Integer>();
        byTenant.forEach(
                (tenant, wrapped) -> newest.put(tenant, noted(tenant, wrapped).newest()));
        return newest;
    }

    private Ring read(TenantId tenant) {
        return noted(tenant, collection.of(tenant));
    }

    private Ring noted(TenantId tenant, List<WrappedKey> wrapped) {
        return rings.merge(
                tenant,
                new Ring(wrapped, new ConcurrentHashMap<>(), System.nanoTime()),
                (old, fresh) -> new Ring(fresh.wrapped(), old.open(), fresh.readAt()));
    }
}
