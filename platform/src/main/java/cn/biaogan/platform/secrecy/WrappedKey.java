package cn.biaogan.platform.secrecy;

import cn.biaogan.platform.kernel.TenantId;
import java.util.List;

/**
 * A data key as stored.
 *
 * @param service whose database it is of
 * @param masterKey id of the key that wraps it
 */
record WrappedKey(String service, TenantId tenant, int version, Algorithm algorithm, String masterKey, byte[] wrapped) {

    static WrappedKey of(String service, TenantId tenant, DataKey key, MasterKey master) {
        byte[] wrapped = master.wrap(key.algorithm(), bound(service, tenant, key.version()), key.bytes());
        return new WrappedKey(service, tenant, key.version(), key.algorithm(), master.id(), wrapped);
    }

    /**
     * @throws KeyUnavailable when its master key is not given
     * @throws SealBroken when it is not what the master key wrapped
     */
    DataKey unwrapped(MasterKeys masters) {
        var master = masters.find(masterKey)
                .orElseThrow(() -> new KeyUnavailable(
                        this + " is wrapped by the master key " + masterKey + ", which is not among those given"));
        byte[] bytes = master.unwrap(bound(service, tenant, version), wrapped)
                .filter(found -> found.length == algorithm.keyLength())
                .orElseThrow(() -> new SealBroken(toString()));
        return new DataKey(version, algorithm, bytes);
    }

    WrappedKey rewrapped(MasterKeys masters, MasterKey next) {
        return of(service, tenant, unwrapped(masters), next);
    }

    private static List<String> bound(String service, TenantId tenant, int version) {
        return List.of("data-key", service, tenant.value(), Integer.toString(version));
    }

    @Override
    public String toString() {
        return "data key " + version + " of " + tenant + " in " + service;
    }
}
