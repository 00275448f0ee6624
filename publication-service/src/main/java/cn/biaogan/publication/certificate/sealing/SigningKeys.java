package cn.biaogan.publication.certificate.sealing;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of the certificates: the one in use, which is in a file of this machine, and the public half of every one
 * that ever signed, which is in the database for all instances.
 */
public final class SigningKeys {

    private final Aggregates<StoredKey, Void> keys;
    private final SigningKey current;
    private final Clock clock;
    private volatile boolean published;

    SigningKeys(Aggregates<StoredKey, Void> keys, SigningKey current, Clock clock) {
        this.keys = keys;
        this.current = current;
        this.clock = clock;
    }

    /** The published key certificates are signed with now. */
    public VerificationKey published() {
        return current().verification();
    }

    /** A key that is or was published. */
    public Optional<VerificationKey> find(String keyId) {
        return keys.find(TenantId.NATIONAL, keyId)
                .map(found -> VerificationKey.decode(
                        Base64.getDecoder().decode(found.state().publicKey())));
    }

    /** The key to sign with; nothing is signed before its public half is kept. */
    SigningKey current() {
        if (!published) {
            publish(current.verification());
            published = true;
        }
        return current;
    }

    /** The first one stored under an id stays. */
    private void publish(VerificationKey key) {
        var actor = new Actor("service:publication", TenantId.NATIONAL, "", Set.of(), "");
        var act = new Act("signing-key.publish", actor, null, null, null);
        var stored = new StoredKey(key.id(), Base64.getEncoder().encodeToString(key.encoded()), clock.instant());
        keys.change(
                TenantId.NATIONAL,
                key.id(),
                act,
                found -> found.map(Decision::<StoredKey, Void>unchanged).orElseGet(() -> Decision.of(stored)));
    }
}
