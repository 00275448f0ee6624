package cn.biaogan.exchange.mail;

import cn.biaogan.exchange.mail.domain.Mail;
import cn.biaogan.exchange.mail.domain.Mails;
import cn.biaogan.exchange.mail.domain.Mails.End;
import cn.biaogan.exchange.preference.domain.EmailAddress;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down what became of mails, and counts them: {@code biaogan.mails}, {@code biaogan.mails.waiting}. */
@Component
class MailBooks {

    private static final Logger LOG = LoggerFactory.getLogger(MailBooks.class);
    private static final Act REFUSES = new Act(
            "notification-preferences.refuse-address",
            new Actor("service:mail", TenantId.NATIONAL, "", Set.of(), ""),
            null,
            null,
            null);

    private final Mails mails;
    private final Aggregates<Preferences, Void> preferences;
    private final MeterRegistry meters;
    private final Clock clock;
    private final AtomicLong waiting = new AtomicLong();

    MailBooks(Mails mails, Aggregates<Preferences, Void> preferences, MeterRegistry meters, Clock clock) {
        this.mails = mails;
        this.preferences = preferences;
        this.meters = meters;
        this.clock = clock;
        meters.gauge("biaogan.mails.waiting", waiting);
    }

    void waiting(long now) {
        waiting.set(now);
    }

    void ended(Mail mail, End end, String why) {
        mails.end(mail, end, why, clock.instant());
        count(end.name());
        if (end == End.REFUSED || end == End.GIVEN_UP) {
            LOG.warn("mail {} of {}: {}: {}", mail.id(), mail.tenant(), end, why);
        }
    }

    void putOff(Mail mail, Instant due, String why) {
        mails.later(mail.again(), due, why);
        count("PUT_OFF");
        LOG.info("mail {} of {} is put off until {}: {}", mail.id(), mail.tenant(), due, why);
    }

    /** The account sees it among its preferences; the address gets no more mail. */
    void refused(Mail mail, EmailAddress email, String why) {
        Instant now = clock.instant();
        tell(mail, chosen -> chosen.refused(email, why, now));
    }

    /** The account sees it among its preferences. */
    void refused(Mail mail, String why) {
        Instant now = clock.instant();
        tell(mail, chosen -> chosen.troubled(why, now));
    }

    private void tell(Mail mail, UnaryOperator<Preferences> refusal) {
        preferences.changeIfAny(
                mail.tenant(),
                mail.preferences(),
                REFUSES,
                known -> known.map(chosen -> Decision.<Preferences, Void>of(refusal.apply(chosen)))
                        .orElseGet(Decision::nothing));
    }

    private void count(String outcome) {
        meters.counter(
                        "biaogan.mails",
                        "outcome",
                        outcome.toLowerCase(Locale.ROOT).replace('_', '-'))
                .increment();
    }
}
