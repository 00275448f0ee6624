package cn.biaogan.gateway.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * All sessions of all instances. Time is the real one, like that of tokens, whatever a demonstration does with the
 * programme's. Every method throws {@link com.mongodb.MongoException} when the store is away.
 */
public final class Sessions {

    private final MongoCollection<Document> stored;
    private final SessionDocuments documents;
    private final SessionSettings settings;
    private final InstantSource time;

    Sessions(MongoCollection<Document> stored, Seal seal, SessionSettings settings, InstantSource time) {
        this.stored = stored;
        this.documents = new SessionDocuments(seal);
        this.settings = settings;
        this.time = time;
    }

    /** Of a fresh login; its id was never seen before. */
    public Session begin(Account account, Tokens tokens) {
        Instant now = now();
        var session = new Session(SessionId.draw(), account, tokens, now, now, settings.end(now, now));
        stored.insertOne(documents.write(session));
        return session;
    }

    /** Empty when it ended or never was. */
    public Optional<Session> find(SessionId id) {
        return Optional.ofNullable(stored.find(eq("_id", id.key())).first())
                .flatMap(document -> documents.read(id, document))
                .filter(session -> session.endsAt().isAfter(now()));
    }

    /** From now on it has its whole idle time again; written down only now and then. */
    public Session used(Session session) {
        return session.usedAt().plus(settings.unnoticed()).isAfter(now()) ? session : extended(session);
    }

    public Session extended(Session session) {
        Instant now = now();
        Instant end = settings.end(session.begunAt(), now);
        stored.updateOne(
                eq("_id", session.id().key()), combine(set("usedAt", Date.from(now)), set("endsAt", Date.from(end))));
        return new Session(session.id(), session.account(), session.tokens(), session.begunAt(), now, end);
    }

    /** Does not bring back a session that ended meanwhile. */
    public Session renewed(Session session, Account account, Tokens tokens) {
        String key = session.id().key();
        stored.updateOne(eq("_id", key), set("sealed", documents.sealed(key, account, tokens)));
        return new Session(session.id(), account, tokens, session.begunAt(), session.usedAt(), session.endsAt());
    }

    /** @return its tokens, for the one who took it out; whoever comes second has nothing left to end */
    public Optional<Tokens> end(SessionId id) {
        return take(eq("_id", id.key()));
    }

    /** Every session of the account. */
    public List<Tokens> endAllOf(String subject) {
        return takeAll(eq("subject", subject));
    }

    /** The sessions that came out of one login at Keycloak. */
    public List<Tokens> endLogin(String subject, String sid) {
        return takeAll(sid.isEmpty() ? eq("subject", subject) : eq("sid", sid));
    }

    /** Those whose time is over. */
    public List<Tokens> endLapsed() {
        return takeAll(lte("endsAt", Date.from(now())));
    }

    /** Repeatable. The store's own expiry (TTL) would not tell Keycloak, and the embedded one has none. */
    public void prepare() {
        for (String field : List.of("subject", "sid", "endsAt")) {
            stored.createIndex(Indexes.ascending(field));
        }
    }

    private List<Tokens> takeAll(Bson which) {
        var taken = new ArrayList<Tokens>();
        for (Document found : stored.find(which).into(new ArrayList<>())) {
            take(and(eq("_id", found.getString("_id")), which)).ifPresent(taken::add);
        }
        return taken;
    }

    private Optional<Tokens> take(Bson which) {
        return Optional.ofNullable(stored.findOneAndDelete(which)).flatMap(documents::tokens);
    }

    /** As precise as the store. */
    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
