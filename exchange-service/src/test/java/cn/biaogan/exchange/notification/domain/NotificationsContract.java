package cn.biaogan.exchange.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.exchange.notification.domain.Notifications.Selection;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of notifications promises. */
public abstract class NotificationsContract {

    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00.123Z");
    private static final Box OWN = Box.of(new TenantId("330000"), "ent-1");
    private static final Box ALL = Box.everybody("enterprise");
    private static final Box OTHER = Box.of(new TenantId("440000"), "ent-1");

    protected abstract Notifications notifications();

    @Test
    public void givesBackWhatWasTold() {
        var store = notifications();
        var told = told("a", OWN, Kind.HAND_OVER, 0);
        store.put(told);

        assertThat(store.find(told.id())).contains(told);
        assertThat(store.find("none")).isEmpty();
    }

    @Test
    public void tellsOnceAndKeepsTheFirstPlace() {
        var store = notifications();
        var told = told("a", OWN, Kind.HAND_OVER, 0);
        store.put(told);
        store.put(new Notification(
                told.id(),
                Place.of(NOON.plusSeconds(60), told.id()),
                OWN,
                told.kind(),
                told.cause(),
                told.title(),
                told.text(),
                told.link(),
                told.at()));

        assertThat(store.newest(of(OWN), null, 10)).containsExactly(told);
    }

    @Test
    public void mergesBoxesTheLatestFirst() {
        var store = notifications();
        var first = told("a", OWN, Kind.HAND_OVER, 0);
        var second = told("b", ALL, Kind.ANNOUNCEMENT, 1);
        var third = told("c", OWN, Kind.DEADLINE, 2);
        for (Notification told : List.of(second, third, first, told("d", OTHER, Kind.HAND_OVER, 3))) {
            store.put(told);
        }

        assertThat(store.newest(of(OWN, ALL), null, 2)).containsExactly(third, second);
        assertThat(store.newest(of(OWN, ALL), second.place(), 2)).containsExactly(first);
        assertThat(store.count(of(OWN, ALL))).isEqualTo(3);
        assertThat(store.newest(
                        new Selection(List.of(OWN, ALL), EnumSet.of(Kind.HAND_OVER), Place.before(Instant.EPOCH)),
                        null,
                        10))
                .containsExactly(first);
        assertThat(store.count(new Selection(List.of(OWN, ALL), EnumSet.allOf(Kind.class), first.place())))
                .isEqualTo(2);
    }

    @Test
    public void knowsWhatStandsInABox() {
        var store = notifications();
        var own = told("a", OWN, Kind.HAND_OVER, 0);
        var other = told("b", OTHER, Kind.HAND_OVER, 0);
        store.put(own);
        store.put(other);

        assertThat(store.among(List.of(OWN, ALL), List.of(own.place(), other.place())))
                .isEqualTo(Set.of(own.place()));
    }

    private static Selection of(Box... boxes) {
        return new Selection(List.of(boxes), EnumSet.allOf(Kind.class), Place.before(Instant.EPOCH));
    }

    private static Notification told(String name, Box box, Kind kind, int second) {
        String id = Ids.derived("test", name).toString();
        return new Notification(
                id,
                Place.of(NOON.plusSeconds(second), id),
                box,
                kind,
                "cn.biaogan.test.v1",
                new Words("标题", "title"),
                new Words("正文", "text"),
                "/console",
                NOON);
    }
}
