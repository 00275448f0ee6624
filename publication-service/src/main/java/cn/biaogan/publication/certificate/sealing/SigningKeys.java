package cn.biaogan.publication.certificate.sealing;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the certificates: the one in use, and every public one that was ever. Without a key file the first
 * instance that needs a key claims the document {@code generated} with a fresh one; all others take what is there.
 */
public final class SigningKeys {

    private static final String GENERATED = "generated";

    private final Aggregates<StoredKey, Void> keys;
    private final @Nullable Path file;
    private final Clock clock;
    private volatile @Nullable SigningKey current;

    SigningKeys(Aggregates<StoredKey, Void> keys, @Nullable Path file, Clock clock) {
        this.keys = keys;
        this.file = file;
        this.clock = clock;
    }

    /** The published key certificates are signed with now. */
    public VerificationKey published() {
        return current().verification();
    }

    /** A key that is or was published. */
    public Optional<VerificationKey> find(String keyId) {
        return keys.find(TenantId.NATIONAL, keyId)
                .filter(found -> found.state().keyId().equals(keyId))
                .map(found -> VerificationKey.decode(
                        Base64.getDecoder().decode(found.state().publicKey())));
    }

    SigningKey current() {
        SigningKey known = current;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            if (current == null) {
                SigningKey found = file == null ? generated() : SigningKey.read(file);
                publish(found.verification());
                current = found;
            }
            return current;
        }
    }

    private SigningKey generated() {
        StoredKey claimed = keys.find(TenantId.NATIONAL, GENERATED)
                .map(found -> found.state())
                .orElseGet(() -> claim(SigningKey.generate()));
        return SigningKey.decode(Base64.getDecoder().decode(claimed.privateKey()));
    }

    private StoredKey claim(SigningKey fresh) {
        return store(GENERATED, stored(fresh.verification(), Base64.getEncoder().encodeToString(fresh.encoded())));
    }

    private void publish(VerificationKey key) {
        store(key.id(), stored(key, null));
    }

    /** The first one stored under an id stays. */
    private StoredKey store(String id, StoredKey key) {
        var actor = new Actor("service:publication", TenantId.NATIONAL, "", Set.of(), "");
        var act = new Act("signing-key.keep", actor, null, null, null);
        return keys.change(
                        TenantId.NATIONAL,
                        id,
                        act,
                        found -> found.map(Decision::<StoredKey, Void>unchanged).orElseGet(() -> Decision.of(key)))
                .state();
    }

    private StoredKey stored(VerificationKey key, @Nullable String privateKey) {
        return new StoredKey(key.id(), Base64.getEncoder().encodeToString(key.encoded()), privateKey, clock.instant());
    }
}
