package cn.biaogan.exchange.notification;

import static cn.biaogan.exchange.fixture.ExchangeInMemory.ENTERPRISE;
import static cn.biaogan.exchange.fixture.ExchangeInMemory.UNIT;
import static cn.biaogan.exchange.fixture.ExchangeInMemory.ZHEJIANG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.fixture.ExchangeInMemory;
import cn.biaogan.exchange.notification.Mailbox.Wanted;
import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.notification.domain.Place;
import cn.biaogan.exchange.preference.SavePreferencesHandler;
import cn.biaogan.exchange.preference.domain.Choices;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final Act ZHANG = ExchangeInMemory.act("zhang", ZHEJIANG, ENTERPRISE, "enterprise");
    private static final Act COLLEAGUE = ExchangeInMemory.act("li", ZHEJIANG, ENTERPRISE, "enterprise");

    private final ExchangeInMemory exchange = new ExchangeInMemory();
    private final Mailbox mailbox = exchange.bean(Mailbox.class);
    private final MarkReadHandler mark = exchange.bean(MarkReadHandler.class);

    /** The cycle opened, the application submitted, returned: three for the enterprise. */
    @BeforeEach
    void tell() {
        exchange.hear("cycle.opened", "national", "cycle");
        exchange.clock.advance(Duration.ofMinutes(1));
        exchange.hear("application.submitted", "330000", "application");
        exchange.clock.advance(Duration.ofMinutes(1));
        exchange.hear("recommendation.returned", "330000", "case");
    }

    @AfterEach
    void close() {
        exchange.close();
    }

    @Test
    void showsTheLatestFirstAPageAtATime() {
        var first = mailbox.read(Account.of(ZHANG), Wanted.ALL, null, 2);
        var second = mailbox.read(Account.of(ZHANG), Wanted.ALL, first.next(), 2);

        assertThat(titles(first)).containsExactly("申报书已退回补正", "申报书已报送");
        assertThat(titles(second)).containsExactly("示范活动开始申报");
        assertThat(second.next()).isNull();
        assertThat(mailbox.read(Account.of(ZHANG), Wanted.ALL, null, 3).next()).isNull();
    }

    @Test
    void whatOneAccountReadsStaysUnreadForAnother() {
        mark.handle(List.of(places(ZHANG).getFirst()), ZHANG);

        assertThat(mailbox.count(Account.of(ZHANG)).unread()).isEqualTo(2);
        assertThat(titles(mailbox.read(Account.of(ZHANG), Wanted.UNREAD, null, 10)))
                .doesNotContain("申报书已退回补正");
        assertThat(mailbox.count(Account.of(COLLEAGUE)).unread()).isEqualTo(3);
    }

    @Test
    void readsEverythingUpToOne() {
        mark.handleUpTo(places(ZHANG).get(1), ZHANG);

        assertThat(titles(mailbox.read(Account.of(ZHANG), Wanted.UNREAD, null, 10)))
                .containsExactly("申报书已退回补正");
        mark.handle(List.of(places(ZHANG).getFirst()), ZHANG);
        assertThat(mailbox.count(Account.of(ZHANG)).unread()).isZero();
    }

    @Test
    void aPlaceInTheFutureDoesNotReadWhatIsStillToCome() {
        mark.handleUpTo(new Place("9999999999999-ffffffffffff"), ZHANG);
        exchange.clock.advance(Duration.ofMinutes(1));
        exchange.hear("recommendation.accepted", "330000", "case");

        assertThat(titles(mailbox.read(Account.of(ZHANG), Wanted.UNREAD, null, 10)))
                .containsExactly("申报书已通过审核");
    }

    @Test
    void whatConcernsOneOfficerIsInNoColleaguesMailbox() {
        String officer = ExchangeInMemory.example("recommendation.handed-over")
                .get("officer")
                .stringValue();
        exchange.hear("recommendation.handed-over", "330000", "case");

        assertThat(Stream.of(officer, "colleague")
                        .map(subject -> ExchangeInMemory.act(subject, ZHEJIANG, UNIT, "recommender"))
                        .map(act -> titles(mailbox.read(Account.of(act), Wanted.ALL, null, 1))))
                .containsExactly(List.of("同事向您移交了一件申报"), List.of("收到新的申报材料"));
    }

    @Test
    void noNameOfAnOrganisationOpensAnOfficersMailbox() {
        var officer = Account.of(ExchangeInMemory.act("a/b", ZHEJIANG, UNIT, "recommender"));
        var posing = Account.of(ExchangeInMemory.act("c", ZHEJIANG, UNIT + "/a/b", "recommender"));

        assertThat(posing.boxes()).doesNotContainAnyElementsOf(officer.boxes().subList(0, 2));
        assertThat(posing.box().isPersonal()).isFalse();
        assertThat(officer.personal().subject()).isEqualTo("a/b");
        assertThat(officer.personal().organisation()).isEqualTo(UNIT);
    }

    @Test
    void nobodySeesOrMarksAnothersBox() {
        var place = places(ZHANG).getFirst();
        for (Act stranger : List.of(
                ExchangeInMemory.act("zhang", new TenantId("440000"), ENTERPRISE, "enterprise"),
                ExchangeInMemory.act("zhang", ZHEJIANG, "ent-next-door", "enterprise"),
                ExchangeInMemory.act("zhang", ZHEJIANG, "", "enterprise"))) {
            assertThat(titles(mailbox.read(Account.of(stranger), Wanted.ALL, null, 10)))
                    .containsExactly("示范活动开始申报");
            mark.handle(List.of(place), stranger);
            assertThat(mailbox.count(Account.of(stranger)).unread()).isEqualTo(1);
        }
        var expert = ExchangeInMemory.act("wu", TenantId.NATIONAL, "exp-1", "expert");
        assertThat(titles(mailbox.read(Account.of(expert), Wanted.ALL, null, 10)))
                .isEmpty();
    }

    @Test
    void anAccountThatIsNewSeesTheLastNinetyDays() {
        exchange.clock.advance(Duration.ofDays(89));
        assertThat(mailbox.count(Account.of(ExchangeInMemory.act("new", ZHEJIANG, ENTERPRISE, "enterprise")))
                        .unread())
                .isEqualTo(3);

        exchange.clock.advance(Duration.ofDays(1));
        assertThat(titles(mailbox.read(Account.of(ZHANG), Wanted.ALL, null, 10)))
                .containsExactly("申报书已退回补正");
    }

    @Test
    void whatAnAccountDoesNotWantToSeeIsNotCountedWhileHandOversAlwaysAre() {
        mark.handle(List.of(places(ZHANG).getLast()), ZHANG);
        exchange.bean(SavePreferencesHandler.class)
                .handle(new Choices(Choices.DEFAULT.language(), List.of(), List.of()), null, ZHANG);

        assertThat(titles(mailbox.read(Account.of(ZHANG), Wanted.ALL, null, 10)))
                .containsExactly("申报书已退回补正", "申报书已报送");
        assertThat(mailbox.count(Account.of(ZHANG)).unread()).isEqualTo(2);
        assertThat(exchange.notifications.all()).anyMatch(told -> told.kind() == Kind.ANNOUNCEMENT);
    }

    @Test
    void oneKindCanBePickedOfThoseThatShow() {
        var announced = new Wanted(false, Kind.ANNOUNCEMENT);
        assertThat(titles(mailbox.read(Account.of(ZHANG), announced, null, 10))).containsExactly("示范活动开始申报");

        exchange.bean(SavePreferencesHandler.class)
                .handle(new Choices(Choices.DEFAULT.language(), List.of(), List.of()), null, ZHANG);
        assertThat(titles(mailbox.read(Account.of(ZHANG), announced, null, 10))).isEmpty();
    }

    private List<Place> places(Act act) {
        return mailbox.read(Account.of(act), Wanted.ALL, null, 10).items().stream()
                .map(shown -> shown.notification().place())
                .toList();
    }

    private static List<String> titles(Mailbox.Leaf leaf) {
        return leaf.items().stream()
                .map(shown -> shown.notification().title().zh())
                .toList();
    }
}
