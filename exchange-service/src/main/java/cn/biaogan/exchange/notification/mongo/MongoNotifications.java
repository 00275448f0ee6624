package cn.biaogan.exchange.notification.mongo;

import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.notification.domain.Notification;
import cn.biaogan.exchange.notification.domain.Notifications;
import cn.biaogan.exchange.notification.domain.Place;
import cn.biaogan.exchange.notification.domain.Words;
import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Notifications in one collection: the id, which is derived, lets none be told twice. */
public final class MongoNotifications implements Notifications {

    private final MongoCollection<Document> collection;

    public MongoNotifications(MongoDatabase database) {
        this.collection = database.getCollection("notifications");
        collection.createIndex(Indexes.ascending("box", "place"));
    }

    @Override
    public void put(Notification told) {
        try {
            collection.insertOne(document(told));
        } catch (DuplicateKeyException known) {
            // told before
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }

    @Override
    public Optional<Notification> find(String id) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first())
                .map(MongoNotifications::notification);
    }

    @Override
    public List<Notification> newest(Selection selection, @Nullable Place before, int limit) {
        var found = new ArrayList<Notification>();
        for (Box box : selection.boxes()) {
            collection
                    .find(filter(box, selection, before))
                    .sort(Sorts.descending("place"))
                    .limit(limit)
                    .forEach(stored -> found.add(notification(stored)));
        }
        return found.stream()
                .sorted(Comparator.comparing(Notification::place).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Selection selection) {
        return selection.boxes().stream()
                .mapToLong(box -> collection.countDocuments(filter(box, selection, null)))
                .sum();
    }

    @Override
    public Set<Place> among(Collection<Box> boxes, Collection<Place> places) {
        var values = places.stream().map(Place::value).toList();
        var found = new HashSet<Place>();
        for (Box box : boxes) {
            collection
                    .find(Filters.and(Filters.eq("box", box.value()), Filters.in("place", values)))
                    .projection(Projections.include("place"))
                    .forEach(stored -> found.add(new Place(stored.getString("place"))));
        }
        return found;
    }

    private static Bson filter(Box box, Selection selection, @Nullable Place before) {
        var filters = new ArrayList<Bson>();
        filters.add(Filters.eq("box", box.value()));
        filters.add(Filters.gt("place", selection.behind().value()));
        if (before != null) {
            filters.add(Filters.lt("place", before.value()));
        }
        if (selection.kinds().size() < Kind.values().length) {
            filters.add(Filters.in(
                    "kind", selection.kinds().stream().map(Kind::name).toList()));
        }
        return Filters.and(filters);
    }

    private static Document document(Notification told) {
        return new Document("_id", told.id())
                .append("tenant", told.box().tenant().value())
                .append("box", told.box().value())
                .append("place", told.place().value())
                .append("kind", told.kind().name())
                .append("cause", told.cause())
                .append("title", words(told.title()))
                .append("text", words(told.text()))
                .append("link", told.link())
                .append("at", told.at().toString());
    }

    private static Document words(Words words) {
        return new Document("zh", words.zh()).append("en", words.en());
    }

    private static Notification notification(Document stored) {
        return new Notification(
                stored.getString("_id"),
                new Place(stored.getString("place")),
                new Box(stored.getString("box")),
                Kind.valueOf(stored.getString("kind")),
                stored.getString("cause"),
                words(stored, "title"),
                words(stored, "text"),
                stored.getString("link"),
                Instant.parse(stored.getString("at")));
    }

    private static Words words(Document stored, String field) {
        var words = stored.get(field, Document.class);
        return new Words(words.getString("zh"), words.getString("en"));
    }
}
