package cn.biaogan.exchange.notification;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.notification.domain.Notifications;
import cn.biaogan.exchange.notification.domain.Place;
import cn.biaogan.exchange.notification.domain.Reading;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import java.time.Clock;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Marks what the caller has read, for the caller alone. */
@Component
public class MarkReadHandler {

    private final Notifications notifications;
    private final Aggregates<Reading, Void> readings;
    private final NotificationSettings settings;
    private final Clock clock;

    MarkReadHandler(
            Notifications notifications,
            Aggregates<Reading, Void> readings,
            NotificationSettings settings,
            Clock clock) {
        this.notifications = notifications;
        this.readings = readings;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of them that stand in the caller's boxes; others are passed over. */
    public void handle(Collection<Place> places, Act act) {
        var own = notifications.among(Account.of(act).boxes(), places);
        change(act, reading -> reading.with(own));
    }

    /** Everything that stands there up to now and to the place. */
    public void handleUpTo(Place place, Act act) {
        var now = Place.before(clock.instant().plusMillis(1));
        change(act, reading -> reading.upTo(place.isAfter(now) ? now : place));
    }

    private void change(Act act, UnaryOperator<Reading> read) {
        var account = Account.of(act);
        var horizon = Place.before(clock.instant().minus(settings.shown()));
        readings.change(
                account.tenant(),
                idOf(account),
                act,
                known -> Decision.of(read.apply(
                        known.orElseGet(() -> Reading.nothing(horizon)).upTo(horizon))));
    }

    static String idOf(Account account) {
        return account.id("reading");
    }
}
