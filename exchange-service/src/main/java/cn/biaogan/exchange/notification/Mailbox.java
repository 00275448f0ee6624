package cn.biaogan.exchange.notification;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.notification.domain.Notification;
import cn.biaogan.exchange.notification.domain.Notifications;
import cn.biaogan.exchange.notification.domain.Notifications.Selection;
import cn.biaogan.exchange.notification.domain.Place;
import cn.biaogan.exchange.notification.domain.Reading;
import cn.biaogan.exchange.preference.ReadPreferences;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mailbox of an organisation, as one of its accounts sees it. */
@Component
public class Mailbox {

    private static final int CHUNK = 200;

    private final Notifications notifications;
    private final Aggregates<Reading, Void> readings;
    private final ReadPreferences preferences;
    private final NotificationSettings settings;
    private final Clock clock;

    Mailbox(
            Notifications notifications,
            Aggregates<Reading, Void> readings,
            ReadPreferences preferences,
            NotificationSettings settings,
            Clock clock) {
        this.notifications = notifications;
        this.readings = readings;
        this.preferences = preferences;
        this.settings = settings;
        this.clock = clock;
    }

    /** A notification and whether the account has read it. */
    public record Shown(Notification notification, boolean read) {}

    /** @param kind one of those that show; {@code null} for all of them */
    public record Wanted(boolean unreadOnly, @Nullable Kind kind) {

        public static final Wanted ALL = new Wanted(false, null);
        public static final Wanted UNREAD = new Wanted(true, null);

        Selection of(Selection all) {
            return kind == null
                    ? all
                    : new Selection(all.boxes(), all.kinds().contains(kind) ? Set.of(kind) : Set.of(), all.behind());
        }
    }

    /** @param next where the next page begins; {@code null} on the last one */
    public record Leaf(List<Shown> items, @Nullable Place next) {}

    /** @param newest the latest there is; {@code null} when there is none */
    public record Count(long unread, @Nullable Place newest) {}

    /** The latest first. */
    public Leaf read(Account account, Wanted wanted, @Nullable Place before, int limit) {
        var reading = reading(account);
        boolean unreadOnly = wanted.unreadOnly();
        var selection = wanted.of(selection(account, unreadOnly ? reading.upTo() : horizon()));
        var items = new ArrayList<Shown>();
        Place last = before;
        while (true) {
            var chunk = notifications.newest(selection, last, CHUNK);
            for (Notification told : chunk) {
                boolean read = reading.has(told.place());
                if (unreadOnly && read) {
                    continue;
                }
                if (items.size() == limit) {
                    return new Leaf(items, items.getLast().notification().place());
                }
                items.add(new Shown(told, read));
            }
            if (chunk.size() < CHUNK) {
                return new Leaf(items, null);
            }
            last = chunk.getLast().place();
        }
    }

    public Count count(Account account) {
        var reading = reading(account);
        var all = selection(account, horizon());
        var selection = new Selection(all.boxes(), all.kinds(), reading.upTo());
        var newest = notifications.newest(all, null, 1);
        long read = reading.read().isEmpty() ? 0 : readAmong(selection, reading);
        return new Count(
                notifications.count(selection) - read,
                newest.isEmpty() ? null : newest.getFirst().place());
    }

    /** A single one that was read may be of a kind that does not show any more. */
    private long readAmong(Selection selection, Reading reading) {
        if (selection.kinds().size() == Kind.values().length) {
            return reading.read().size();
        }
        return notifications.newest(selection, null, Integer.MAX_VALUE).stream()
                .filter(told -> reading.has(told.place()))
                .count();
    }

    private Selection selection(Account account, Place behind) {
        return new Selection(account.boxes(), preferences.of(account).choices().shown(), behind);
    }

    private Reading reading(Account account) {
        var known =
                readings.find(account.tenant(), MarkReadHandler.idOf(account)).map(Versioned::state);
        var horizon = horizon();
        return known.map(reading -> reading.upTo(horizon)).orElseGet(() -> Reading.nothing(horizon));
    }

    /** What came before does not show, and counts as read. */
    private Place horizon() {
        return Place.before(clock.instant().minus(settings.shown()));
    }
}
