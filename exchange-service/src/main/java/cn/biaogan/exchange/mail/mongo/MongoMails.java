package cn.biaogan.exchange.mail.mongo;

import cn.biaogan.exchange.mail.domain.Mail;
import cn.biaogan.exchange.mail.domain.Mail.Matter;
import cn.biaogan.exchange.mail.domain.Mails;
import cn.biaogan.platform.kernel.TenantId;
import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Mails in one collection. Whoever moves {@code due} first has the mail; what ended stays, so that it is not queued again. */
public final class MongoMails implements Mails {

    private static final String WAITING = "WAITING";

    private final MongoCollection<Document> collection;

    public MongoMails(MongoDatabase database) {
        this.collection = database.getCollection("mails");
        collection.createIndex(Indexes.ascending("state", "due"));
    }

    @Override
    public void queue(Mail mail) {
        try {
            collection.insertOne(document(mail));
        } catch (DuplicateKeyException known) {
            // queued before
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    @Override
    public List<Mail> due(Instant now, int limit) {
        var found = collection
                .find(Filters.and(Filters.eq("state", WAITING), Filters.lte("due", now.toEpochMilli())))
                .sort(Sorts.ascending("due"))
                .limit(limit)
                .into(new ArrayList<>());
        return found.stream().map(MongoMails::mail).toList();
    }

    @Override
    public long waiting() {
        return collection.countDocuments(Filters.eq("state", WAITING));
    }

    @Override
    public Optional<Mail> take(Mail mail, Instant until) {
        var taken = collection.updateOne(asSeen(mail), Updates.set("due", until.toEpochMilli()));
        return taken.getMatchedCount() == 1 ? Optional.of(mail.due(until)) : Optional.empty();
    }

    @Override
    public void later(Mail mail, Instant due, String why) {
        collection.updateOne(
                asSeen(mail),
                Updates.combine(
                        Updates.set("due", due.toEpochMilli()),
                        Updates.set("attempts", mail.attempts()),
                        Updates.set("why", why)));
    }

    @Override
    public void end(Mail mail, End end, String why, Instant at) {
        collection.updateOne(
                Filters.eq("_id", mail.id()),
                Updates.combine(
                        Updates.set("state", end.name()),
                        Updates.set("due", at.toEpochMilli()),
                        Updates.set("why", why)));
    }

    private static Bson asSeen(Mail mail) {
        return Filters.and(
                Filters.eq("_id", mail.id()),
                Filters.eq("state", WAITING),
                Filters.eq("due", mail.due().toEpochMilli()));
    }

    private static Document document(Mail mail) {
        var stored = new Document("_id", mail.id())
                .append("tenant", mail.tenant().value())
                .append("preferences", mail.preferences())
                .append("queued", mail.queued().toEpochMilli())
                .append("attempts", mail.attempts())
                .append("state", WAITING)
                .append("due", mail.due().toEpochMilli());
        return switch (mail.matter()) {
            case Matter.About(String notification) -> stored.append("about", notification);
            case Matter.Confirmation(Instant until) -> stored.append("confirmation", until.toString());
        };
    }

    private static Mail mail(Document stored) {
        String about = stored.getString("about");
        return new Mail(
                stored.getString("_id"),
                new TenantId(stored.getString("tenant")),
                stored.getString("preferences"),
                about == null
                        ? new Matter.Confirmation(Instant.parse(stored.getString("confirmation")))
                        : new Matter.About(about),
                Instant.ofEpochMilli(stored.getLong("queued")),
                stored.getInteger("attempts", 0),
                Instant.ofEpochMilli(stored.getLong("due")));
    }
}
