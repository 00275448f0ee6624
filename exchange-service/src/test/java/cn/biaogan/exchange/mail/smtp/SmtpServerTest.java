package cn.biaogan.exchange.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.exchange.fixture.PostOffice;
import cn.biaogan.exchange.mail.MailSettings;
import cn.biaogan.exchange.mail.MailSettings.Starttls;
import cn.biaogan.exchange.mail.domain.Letter;
import cn.biaogan.exchange.mail.domain.MailServer.Answer;
import cn.biaogan.exchange.mail.domain.MailServer.Away;
import cn.biaogan.exchange.preference.domain.EmailAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a real SMTP server says, and whom it blames. */
class SmtpServerTest {

    private static final Letter LETTER = new Letter(
            "<id-1@example.cn>",
            new EmailAddress("zhang@example.cn"),
            "申报书已退回补正",
            "正文",
            "<p>正文</p>",
            "https://biaogan.example.cn/console/preferences",
            Instant.parse("2026-05-26T07:05:12Z"));

    private final PostOffice office = new PostOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void severalLettersGoOverOneConnectionThoughOneIsRefused() {
        office.refusingRecipient(550, "no such user");
        try (var line = server(Starttls.OFFERED, null).open()) {
            assertThat(line.send(LETTER)).isInstanceOf(Answer.AddressRefused.class);
            assertThat(line.send(LETTER)).isInstanceOf(Answer.Taken.class);
        }
        assertThat(office.taken()).hasSize(1);
    }

    @Test
    void aServerThatCannotBeReachedIsAway() {
        office.shut();

        assertThatThrownBy(() -> server(Starttls.OFFERED, null).open()).isInstanceOf(Away.class);
    }

    @Test
    void aServerThatClosesDownIsAway() {
        office.refusingContent(421, "closing down");
        try (var line = server(Starttls.OFFERED, null).open()) {
            assertThatThrownBy(() -> line.send(LETTER)).isInstanceOf(Away.class);
        }
    }

    @Test
    void nothingGoesInClearWhenThatIsForbidden() {
        assertThatThrownBy(() -> server(Starttls.REQUIRED, null).open()).isInstanceOf(Away.class);
        assertThat(office.taken()).isEmpty();
    }

    @Test
    void whoIsNotLetInBlamesNoLetter() {
        try (var guarded = new PostOffice("another")) {
            assertThatThrownBy(
                            () -> server(guarded, Starttls.OFFERED, "biaogan").open())
                    .isInstanceOf(Away.class);
            try (var line = server(guarded, Starttls.OFFERED, null).open()) {
                assertThatThrownBy(() -> line.send(LETTER)).isInstanceOf(Away.class);
            }
        }
    }

    @Test
    void whoKnowsThePasswordIsLetIn() {
        try (var guarded = new PostOffice("secret");
                var line = server(guarded, Starttls.OFFERED, "biaogan").open()) {
            assertThat(line.send(LETTER)).isInstanceOf(Answer.Taken.class);
            assertThat(guarded.taken()).hasSize(1);
        }
    }

    private SmtpServer server(Starttls starttls, @Nullable String username) {
        return server(office, starttls, username);
    }

    private static SmtpServer server(PostOffice office, Starttls starttls, @Nullable String username) {
        return new SmtpServer(new MailSettings(
                "127.0.0.1",
                office.port(),
                "biaogan@example.cn",
                "示范活动",
                starttls,
                username,
                username == null ? null : "secret",
                URI.create("https://biaogan.example.cn"),
                List.of(),
                Duration.ofDays(3),
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                Duration.ofSeconds(5)));
    }
}
