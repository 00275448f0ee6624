package cn.biaogan.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.Infrastructure;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** The feed in a real store. */
class MongoFeedIT {

    private static final int EVENTS = 300;

    private final MongoDatabase database = Infrastructure.freshDatabase();

    @Test
    void givesBackWhatWasPutIn() {
        var feed = new MongoFeed(database);
        var event = Events.of("id-1", PublicFact.ANNOUNCED, "national");
        feed.append(event);

        assertThat(feed.after(0, 10)).containsExactly(new Entry(1, event));
        assertThat(feed.after(1, 10)).isEmpty();
    }

    @Test
    void aRedeliveredEventKeepsItsOnePlace() {
        var feed = new MongoFeed(database);
        feed.append(Events.of("id-1", PublicFact.ANNOUNCED, "national"));
        feed.append(Events.of("id-2", PublicFact.ANNOUNCED, "national"));

        feed.append(Events.of("id-1", PublicFact.ANNOUNCED, "national"));
        new MongoFeed(database).append(Events.of("id-2", PublicFact.ANNOUNCED, "national"));
        new MongoFeed(database).append(Events.of("id-3", PublicFact.ANNOUNCED, "national"));

        assertThat(feed.after(0, 10)).extracting(e -> e.event().id()).containsExactly("id-1", "id-2", "id-3");
        assertThat(feed.after(0, 10)).extracting(Entry::cursor).containsExactly(1L, 2L, 3L);
    }

    @Test
    void threeInstancesFillItWithoutGapsAndNothingAppearsBehindAReader() throws Exception {
        var filling = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> readAlong(filling));
            var writers = IntStream.range(0, 3)
                    .<Callable<Void>>mapToObj(i -> () -> fill(new MongoFeed(database), i))
                    .toList();
            for (var done : threads.invokeAll(writers)) {
                done.get();
            }
            filling.set(false);

            var seen = reader.get();
            assertThat(seen)
                    .extracting(Entry::cursor)
                    .isEqualTo(LongStream.rangeClosed(1, EVENTS).boxed().toList());
            assertThat(seen).extracting(e -> e.event().id()).doesNotHaveDuplicates();
            assertThat(new MongoFeed(database).after(0, EVENTS + 1)).isEqualTo(seen);
        }
    }

    /** After a failover what only the old primary had is gone: a place behind it would be a gap for ever. */
    @Test
    void findsItsEndAmongWhatCannotBeRolledBack() {
        var concerns = new ConcurrentLinkedQueue<String>();
        var watched = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Infrastructure.mongodbUri()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent started) {
                        if (started.getCommandName().equals("find")) {
                            concerns.add(started.getCommand()
                                    .getDocument("readConcern", new BsonDocument())
                                    .getString("level", new BsonString("none"))
                                    .getValue());
                        }
                    }
                })
                .build();
        new MongoFeed(database).append(Events.of("id-1", PublicFact.ANNOUNCED, "national"));
        try (var client = MongoClients.create(watched)) {
            var late = new MongoFeed(client.getDatabase(database.getName()));
            late.append(Events.of("id-2", PublicFact.ANNOUNCED, "national"));

            assertThat(late.after(1, 10)).extracting(Entry::cursor).containsExactly(2L);
        }
        assertThat(concerns).hasSizeGreaterThan(2).containsOnly("majority");
    }

    /** Every writer meets every event, each in another order. */
    private static Void fill(Feed feed, int writer) {
        for (int i = 0; i < EVENTS; i++) {
            int n = writer == 2 ? EVENTS - 1 - i : i;
            feed.append(Events.of("id-" + n, PublicFact.CERTIFICATE_ISSUED, "330000"));
        }
        return null;
    }

    private List<Entry> readAlong(AtomicBoolean filling) {
        var feed = new MongoFeed(database);
        var seen = new ArrayList<Entry>();
        var places = new HashMap<Long, String>();
        boolean last;
        do {
            last = !filling.get();
            long cursor = seen.isEmpty() ? 0 : seen.getLast().cursor();
            for (Entry entry : feed.after(cursor, 50)) {
                assertThat(places.put(entry.cursor(), entry.event().id())).isNull();
                seen.add(entry);
            }
        } while (!last || seen.size() < EVENTS);
        return seen;
    }
}
