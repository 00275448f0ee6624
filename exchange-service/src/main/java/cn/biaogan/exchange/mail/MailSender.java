package cn.biaogan.exchange.mail;

import cn.biaogan.exchange.mail.domain.Letter;
import cn.biaogan.exchange.mail.domain.Mail;
import cn.biaogan.exchange.mail.domain.MailServer;
import cn.biaogan.exchange.mail.domain.MailServer.Answer;
import cn.biaogan.exchange.mail.domain.MailServer.Away;
import cn.biaogan.exchange.mail.domain.Mails;
import cn.biaogan.exchange.mail.domain.Mails.End;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands the mails that are due to the server, each at least once: after a crash between the handing over and its mark it
 * goes again, with the same Message-ID. While the server is away all wait, and the pauses grow.
 */
@Component
class MailSender {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final int BATCH = 50;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final MailQueue queue;
    private final Mails mails;
    private final Letters letters;
    private final MailServer server;
    private final Aggregates<Preferences, Void> preferences;
    private final MailBooks books;
    private final MailSettings settings;
    private final Clock clock;

    private Instant notBefore = Instant.EPOCH;
    private Duration pause = FIRST_PAUSE;

    MailSender(
            MailQueue queue,
            Mails mails,
            Letters letters,
            MailServer server,
            Aggregates<Preferences, Void> preferences,
            MailBooks books,
            MailSettings settings,
            Clock clock) {
        this.queue = queue;
        this.mails = mails;
        this.letters = letters;
        this.server = server;
        this.preferences = preferences;
        this.books = books;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${biaogan.exchange.mail.every:2s}",
            initialDelayString = "${biaogan.exchange.mail.every:2s}")
    void run() {
        if (!server.isThere() || clock.instant().isBefore(notBefore)) {
            return;
        }
        queue.confirmations();
        List<Mail> due = mails.due(clock.instant(), BATCH);
        if (!due.isEmpty()) {
            send(due);
        }
        books.waiting(mails.waiting());
    }

    private void send(List<Mail> due) {
        try (var line = server.open()) {
            due.forEach(mail -> send(mail, line));
            pause = FIRST_PAUSE;
        } catch (Away away) {
            LOG.warn("the mail server is away, next try in {}: {}", pause, away.getMessage());
            notBefore = clock.instant().plus(pause);
            Duration longer = pause.multipliedBy(2);
            pause = longer.compareTo(settings.awayAtMost()) > 0 ? settings.awayAtMost() : longer;
        }
    }

    private void send(Mail mail, MailServer.Line line) {
        Instant now = clock.instant();
        Mail taken = mails.take(mail, now.plus(settings.lease())).orElse(null);
        if (taken == null) {
            return;
        }
        if (mail.queued().isBefore(now.minus(settings.giveUpAfter()))) {
            books.ended(taken, End.GIVEN_UP, "too old");
            return;
        }
        Optional<Versioned<Preferences>> reader = preferences.find(mail.tenant(), mail.preferences());
        Optional<Letter> letter = reader.flatMap(found -> letters.write(mail, found.state()));
        if (letter.isEmpty()) {
            books.ended(taken, End.DROPPED, "not wanted any more");
            return;
        }
        try {
            answered(taken, letter.get(), line.send(letter.get()));
        } catch (Away away) {
            mails.later(taken, mail.due(), "the server is away");
            throw away;
        }
    }

    private void answered(Mail mail, Letter letter, Answer answer) {
        switch (answer) {
            case Answer.Taken() -> books.ended(mail, End.SENT, "");
            case Answer.Later(String why) -> putOff(mail, why);
            case Answer.LetterRefused(String why) -> {
                books.refused(mail, why);
                books.ended(mail, End.REFUSED, why);
            }
            case Answer.AddressRefused(String why) -> {
                books.refused(mail, letter.to(), why);
                books.ended(mail, End.REFUSED, why);
            }
        }
    }

    private void putOff(Mail mail, String why) {
        if (mail.attempts() >= settings.retryAfter().size()) {
            books.ended(mail, End.GIVEN_UP, why);
            return;
        }
        books.putOff(mail, clock.instant().plus(settings.retryAfter().get(mail.attempts())), why);
    }
}
