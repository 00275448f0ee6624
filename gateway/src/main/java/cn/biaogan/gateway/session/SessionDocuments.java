package cn.biaogan.gateway.session;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import tools.jackson.databind.json.JsonMapper;

/** The stored form: outside what is searched by, sealed the person and the tokens. */
record SessionDocuments(Seal seal) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Sealed(Account account, Tokens tokens) {}

    Document write(Session session) {
        return new Document("_id", session.id().key())
                .append("subject", session.account().subject())
                .append("sid", session.account().sid())
                .append("tenant", session.account().tenant())
                .append("begunAt", Date.from(session.begunAt()))
                .append("usedAt", Date.from(session.usedAt()))
                .append("endsAt", Date.from(session.endsAt()))
                .append("sealed", sealed(session.id().key(), session.account(), session.tokens()));
    }

    byte[] sealed(String key, Account account, Tokens tokens) {
        return seal.close(JSON.writeValueAsBytes(new Sealed(account, tokens)), key);
    }

    /** Empty when it was sealed with another key. */
    Optional<Session> read(SessionId id, Document stored) {
        return open(stored)
                .map(content -> new Session(
                        id,
                        content.account(),
                        content.tokens(),
                        instant(stored, "begunAt"),
                        instant(stored, "usedAt"),
                        instant(stored, "endsAt")));
    }

    Optional<Tokens> tokens(Document stored) {
        return open(stored).map(Sealed::tokens);
    }

    private Optional<Sealed> open(Document stored) {
        return seal.open(stored.get("sealed", Binary.class).getData(), stored.getString("_id"))
                .map(plain -> JSON.readValue(plain, Sealed.class));
    }

    private static Instant instant(Document stored, String field) {
        return stored.getDate(field).toInstant();
    }
}
