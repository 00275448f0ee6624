package cn.biaogan.exchange.mail;

import static cn.biaogan.exchange.fixture.ExchangeInMemory.ENTERPRISE;
import static cn.biaogan.exchange.fixture.ExchangeInMemory.UNIT;
import static cn.biaogan.exchange.fixture.ExchangeInMemory.ZHEJIANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.fixture.Delivered;
import cn.biaogan.exchange.fixture.ExchangeInMemory;
import cn.biaogan.exchange.fixture.PostOffice;
import cn.biaogan.exchange.mail.domain.Mails.End;
import cn.biaogan.exchange.preference.ConfirmAddressHandler;
import cn.biaogan.exchange.preference.ReadPreferences;
import cn.biaogan.exchange.preference.SavePreferencesHandler;
import cn.biaogan.exchange.preference.domain.Address.Confirmed;
import cn.biaogan.exchange.preference.domain.Address.Refused;
import cn.biaogan.exchange.preference.domain.Choices;
import cn.biaogan.exchange.preference.domain.EmailAddress;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.platform.act.Act;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mails on their way to a real SMTP server, whatever happens to it. */
class MailSenderTest {

    private static final Pattern CODE = Pattern.compile("\\d{8}");
    private static final EmailAddress ADDRESS = new EmailAddress("zhang@example.cn");

    private final PostOffice office = new PostOffice();
    private final ExchangeInMemory exchange = new ExchangeInMemory(office);
    private final MailSender sender = exchange.bean(MailSender.class);
    private final Act act = ExchangeInMemory.act("zhang", ZHEJIANG, ENTERPRISE, "enterprise");

    @AfterEach
    void close() {
        exchange.close();
        office.close();
    }

    @Test
    void anAddressGetsNothingButItsConfirmationUntilItIsConfirmed() throws Exception {
        save(act, ADDRESS);
        exchange.withSubmission();
        sender.run();

        assertThat(office.taken()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("【工业计量标杆】请确认您的邮箱");
            assertThat(Delivered.plain(mail)).contains("24小时内有效");
        });
        confirm(act);
        exchange.hear("recommendation.returned", "330000", "case");
        sender.run();

        assertThat(office.taken()).hasSize(2);
        assertThat(office.taken().getLast().getSubject()).isEqualTo("【工业计量标杆】申报书已退回补正");
    }

    @Test
    void aLetterSaysWhatHappenedAndNamesNobodyInItsSubject() throws Exception {
        subscribed();
        exchange.hear("recommendation.returned", "330000", "case");
        sender.run();

        var mail = office.taken().getLast();
        assertThat(mail.getHeader("Subject", null)).matches("(?s)=\\?UTF-8\\?.*");
        assertThat(mail.getSubject()).doesNotContain("澄衡").doesNotContain("BG2026");
        assertThat(mail.getHeader("To", null)).isEqualTo("zhang@example.cn");
        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://biaogan.example.cn/console/preferences>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getMessageID()).endsWith("@example.cn>");
        assertThat(Delivered.plain(mail))
                .contains("浙江省市场监督管理局、浙江省经济和信息化厅（联合）")
                .contains("BG2026-330000-00001")
                .contains("· 请补充在线测量控制点的数量及覆盖的工序")
                .contains("https://biaogan.example.cn/console/applications/70b7e508-0ca5-599e-8a6b-15df44b00d72");
        assertThat(Delivered.html(mail)).contains("<h1").contains("2026年5月26日15时05分（北京时间）");
    }

    @Test
    void aHandOverIsMailedToTheOfficerAloneWhomItIsFor() {
        String officer = ExchangeInMemory.example("recommendation.handed-over")
                .get("officer")
                .stringValue();
        exchange.withSubmission();
        for (String subject : new String[] {officer, "colleague"}) {
            var by = ExchangeInMemory.act(subject, ZHEJIANG, UNIT, "recommender");
            save(by, new EmailAddress(subject + "@example.cn"));
            sender.run();
            confirm(by);
        }
        int letters = office.taken().size();

        exchange.hear("recommendation.handed-over", "330000", "case");
        sender.run();

        assertThat(office.taken().subList(letters, office.taken().size()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getHeader("To", null)).isEqualTo(officer + "@example.cn"));
    }

    @Test
    void aGreylistedLetterIsTakenLater() throws Exception {
        subscribed();
        office.refusingRecipient(451, "4.7.1 try again later");
        exchange.hear("recommendation.returned", "330000", "case");
        sender.run();
        assertThat(office.taken()).hasSize(1);

        sender.run();
        assertThat(office.taken()).as("not before its time").hasSize(1);
        exchange.clock.advance(Duration.ofMinutes(1));
        sender.run();

        assertThat(office.taken()).hasSize(2);
        assertThat(exchange.mails.waiting()).isZero();
        assertThat(counted("put-off")).isEqualTo(1);
    }

    @Test
    void aLetterThatIsPutOffForEverIsGivenUp() {
        subscribed();
        office.refusingContent(452, "full").refusingContent(452, "full").refusingContent(452, "full");
        exchange.hear("recommendation.returned", "330000", "case");
        for (int i = 0; i < 3; i++) {
            sender.run();
            exchange.clock.advance(Duration.ofMinutes(5));
        }
        sender.run();

        assertThat(office.taken()).hasSize(1);
        assertThat(exchange.mails.ends()).containsExactly(End.SENT, End.GIVEN_UP);
    }

    @Test
    void anAddressThatIsRefusedForGoodIsToldToTheAccountAndLeftAlone() {
        subscribed();
        office.refusingRecipient(550, "5.1.1 <zhang@example.cn>: no such user");
        exchange.hear("recommendation.returned", "330000", "case");
        sender.run();
        exchange.hear("recommendation.accepted", "330000", "case");
        sender.run();

        assertThat(office.taken()).hasSize(1);
        assertThat(preferences(act).address())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("550")
                                .contains("no such user")
                                .doesNotContain("zhang@"));
        assertThat(exchange.mails.ends()).containsExactly(End.SENT, End.REFUSED);
    }

    @Test
    void aLetterThatIsRefusedForGoodIsTold() {
        subscribed();
        office.refusingContent(554, "5.6.0 looks like spam");
        exchange.hear("recommendation.returned", "330000", "case");
        sender.run();
        exchange.hear("recommendation.accepted", "330000", "case");
        sender.run();

        assertThat(office.taken()).as("the next one goes").hasSize(2);
        var trouble = preferences(act).trouble();
        assertThat(trouble).isNotNull();
        assertThat(trouble.reason()).contains("looks like spam");
    }

    @Test
    void mailsWaitWhileTheServerIsAway() {
        subscribed();
        office.shut();
        exchange.hear("recommendation.returned", "330000", "case");
        sender.run();
        exchange.clock.advance(Duration.ofHours(1));
        sender.run();
        assertThat(exchange.mails.waiting()).isEqualTo(1);

        office.reopen();
        exchange.clock.advance(Duration.ofMinutes(5));
        sender.run();

        assertThat(office.taken()).hasSize(2);
        assertThat(exchange.mails.waiting()).isZero();
    }

    @Test
    void afterACrashBeforeTheMarkALetterGoesAgainUnderTheSameId() throws Exception {
        subscribed();
        exchange.hear("recommendation.returned", "330000", "case");
        exchange.mails.crashBeforeTheNextMark();
        assertThatThrownBy(sender::run).hasMessage("crashed");

        sender.run();
        assertThat(office.taken()).as("another instance may still be at it").hasSize(2);
        exchange.clock.advance(Duration.ofMinutes(5));
        sender.run();

        assertThat(office.taken()).hasSize(3);
        assertThat(office.taken().get(2).getMessageID())
                .isEqualTo(office.taken().get(1).getMessageID());
        assertThat(exchange.mails.waiting()).isZero();
    }

    @Test
    void anEventThatIsDeliveredAgainIsMailedOnce() {
        subscribed();
        var event = exchange.hear("recommendation.returned", "330000", "case");
        sender.run();
        exchange.again(event);
        sender.run();

        assertThat(office.taken()).hasSize(2);
    }

    @Test
    void oldNewsIsNotMailed() {
        subscribed();
        office.shut();
        exchange.hear("recommendation.returned", "330000", "case");
        exchange.clock.advance(Duration.ofDays(4));
        office.reopen();
        sender.run();

        assertThat(office.taken()).hasSize(1);
        assertThat(exchange.mails.ends()).containsExactly(End.SENT, End.GIVEN_UP);
    }

    @Test
    void whoChangesHisMindMeanwhileGetsNothing() {
        subscribed();
        exchange.hear("recommendation.returned", "330000", "case");
        save(act, null);
        sender.run();

        assertThat(office.taken()).hasSize(1);
        assertThat(exchange.mails.ends()).containsExactly(End.SENT, End.DROPPED);
    }

    @Test
    void anEnglishReaderGetsEnglish() throws Exception {
        subscribed();
        var english = new Choices(
                cn.biaogan.exchange.notification.domain.Language.EN, Choices.DEFAULT.byMail(), Choices.DEFAULT.inApp());
        exchange.bean(SavePreferencesHandler.class).handle(english, ADDRESS, onVersion(act));
        exchange.hear("recommendation.declined", "330000", "case");
        sender.run();

        assertThat(office.taken().getLast().getSubject())
                .isEqualTo("[Metrology benchmark] The unit declined to recommend");
    }

    private void subscribed() {
        exchange.withSubmission();
        save(act, ADDRESS);
        sender.run();
        confirm(act);
        assertThat(preferences(act).address()).isInstanceOf(Confirmed.class);
    }

    private void save(Act by, @Nullable EmailAddress address) {
        exchange.bean(SavePreferencesHandler.class).handle(Choices.DEFAULT, address, onVersion(by));
    }

    private Act onVersion(Act by) {
        Long version = exchange.bean(ReadPreferences.class)
                .find(Account.of(by))
                .map(found -> found.version())
                .orElse(null);
        return new Act(by.action(), by.actor(), null, version, null);
    }

    private void confirm(Act by) {
        try {
            var code = CODE.matcher(Delivered.plain(office.taken().getLast()));
            assertThat(code.find()).isTrue();
            exchange.bean(ConfirmAddressHandler.class).handle(code.group(), by);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Preferences preferences(Act by) {
        return exchange.bean(ReadPreferences.class).of(Account.of(by));
    }

    private double counted(String outcome) {
        return exchange.meters.counter("biaogan.mails", "outcome", outcome).count();
    }
}
