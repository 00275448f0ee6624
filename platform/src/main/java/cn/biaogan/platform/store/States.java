package cn.biaogan.platform.store;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.secrecy.Secrecy;
import org.bson.Document;

/** The states of one kind of aggregate between memory and store. */
record States<S>(String kind, Class<S> type, Secrecy secrecy, boolean personal) {

    /**
     * Field: version of the key that sealed what is personal in the state, 0 when nothing is; absent when it is stored in
     * the clear.
     */
    static final String SEALED = "sealed";

    static <S> States<S> of(AggregateDefinition<S, ?> definition, Secrecy secrecy) {
        return new States<>(definition.name(), definition.state(), secrecy, Personal.occursIn(definition.state()));
    }

    /** Adds the state, and by which key it is sealed. */
    void write(Document set, TenantId tenant, String id, S state) {
        var seal = secrecy.of(kind, tenant, id);
        set.append("state", StateCodec.write(state, seal));
        if (personal) {
            set.append(SEALED, seal.version());
        }
    }

    Versioned<S> read(StoredDocument stored, boolean replayed) {
        var seal = secrecy.of(kind, stored.tenant(), stored.id());
        return new Versioned<>(
                stored.tenant(), stored.id(), stored.version(), StateCodec.read(stored.state(), type, seal), replayed);
    }
}
