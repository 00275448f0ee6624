package cn.biaogan.platform.secrecy;

import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The seals of a service's documents. */
public final class Secrecy {

    private static final Logger LOG = LoggerFactory.getLogger(Secrecy.class);

    private final DataKeyCollection collection;
    private final MasterKeys masters;
    private final DataKeys keys;
    private final AtomicLong broken = new AtomicLong();

    /**
     * @param database the service's own, with writes acknowledged by a majority
     * @param service its short name, such as {@code application}
     * @param refresh how long another instance's newer key may go unnoticed
     */
    public Secrecy(MongoDatabase database, String service, MasterKeys masters, Algorithm algorithm, Duration refresh) {
        this.collection = new DataKeyCollection(database, service);
        this.masters = masters;
        this.keys = new DataKeys(collection, masters, algorithm, refresh);
    }

    /** @throws MasterKeyUnusable when a data key is wrapped by a master key that is not given, or not by that one */
    void requireMasterKeys() {
        for (WrappedKey key : collection.all()) {
            try {
                key.unwrapped(masters);
            } catch (KeyUnavailable | SealBroken wrong) {
                throw new MasterKeyUnusable("The master key does not fit this store: " + wrong.getMessage());
            }
        }
    }

    /** The seal of one document, for one reading or one writing of it. */
    public Seal of(String kind, TenantId tenant, String id) {
        return new Sealing(kind, tenant, id);
    }

    /** Version of the current key of each tenant that has one, as stored now; no older one seals after this. */
    public Map<TenantId, Integer> versions() {
        return keys.refresh();
    }

    /** How many seals were found broken. */
    long broken() {
        return broken.get();
    }

    private final class Sealing implements Seal {

        private final String kind;
        private final TenantId tenant;
        private final String id;
        private int used;

        Sealing(String kind, TenantId tenant, String id) {
            this.kind = kind;
            this.tenant = tenant;
            this.id = id;
        }

        @Override
        public byte[] seal(String component, byte[] clear) {
            // one key for all of a document, also when a newer one comes meanwhile
            DataKey key = used == 0 ? keys.current(tenant) : keys.get(tenant, used);
            used = key.version();
            return Envelope.seal(key.algorithm(), key.bytes(), key.version(), bound(component), clear)
                    .stored();
        }

        @Override
        public byte[] open(String component, byte[] sealed) {
            return Envelope.read(sealed)
                    .flatMap(e -> e.open(keys.get(tenant, e.keyVersion()).bytes(), bound(component)))
                    .orElseThrow(() -> refused(component));
        }

        @Override
        public int version() {
            return used;
        }

        private List<String> bound(String component) {
            return List.of(kind, tenant.value(), id, component);
        }

        private SealBroken refused(String component) {
            broken.incrementAndGet();
            var refusal = new SealBroken(component + " of " + kind + " " + tenant + "/" + id);
            LOG.error("{}; restore the document, and find out who writes to the store", refusal.getMessage());
            return refusal;
        }
    }
}
