package cn.biaogan.exchange.mail;

import cn.biaogan.exchange.mail.domain.Letter;
import cn.biaogan.exchange.mail.domain.Mail;
import cn.biaogan.exchange.mail.domain.Mail.Matter;
import cn.biaogan.exchange.notification.domain.Language;
import cn.biaogan.exchange.notification.domain.Notification;
import cn.biaogan.exchange.notification.domain.Notifications;
import cn.biaogan.exchange.notification.domain.Words;
import cn.biaogan.exchange.preference.domain.Address.Unconfirmed;
import cn.biaogan.exchange.preference.domain.EmailAddress;
import cn.biaogan.exchange.preference.domain.Preferences;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts mails in words, in the language of their reader. A subject names nobody. */
@Component
class Letters {

    static final String SETTINGS = "/console/preferences";

    private static final Words SUBJECT = new Words("【工业计量标杆】%s", "[Metrology benchmark] %s");
    private static final Words CONFIRM = new Words("请确认您的邮箱", "Please confirm your address");
    private static final Words CODE = new Words(
            "您正在设置接收工业计量标杆示范活动提醒的邮箱。确认码：%s（24小时内有效）。请在系统的“提醒设置”页面填写。" + "如非本人操作，请忽略本邮件，此后不会再收到。",
            "Somebody is about to have notices of the metrology benchmark programme sent to this address. The code is %s; it is"
                    + " good for 24 hours. Enter it on the page of your notification settings. If it was not you, ignore this"
                    + " message: there will be no other.");

    private final Notifications notifications;
    private final MailSettings settings;
    private final LetterLayout layout;
    private final Clock clock;

    Letters(Notifications notifications, MailSettings settings, Clock clock) {
        this.notifications = notifications;
        this.settings = settings;
        this.layout = new LetterLayout(settings.site().resolve(SETTINGS).toString());
        this.clock = clock;
    }

    /** Empty when its reader does not want it any more, or it is out of date. */
    Optional<Letter> write(Mail mail, Preferences reader) {
        return switch (mail.matter()) {
            case Matter.About(String id) -> notifications.find(id).flatMap(told -> about(mail, told, reader));
            case Matter.Confirmation(Instant until) -> confirmation(mail, until, reader);
        };
    }

    private Optional<Letter> about(Mail mail, Notification told, Preferences reader) {
        EmailAddress to = reader.mailFor(told.kind());
        if (to == null) {
            return Optional.empty();
        }
        var language = reader.choices().language();
        return Optional.of(letter(
                mail,
                to,
                told.title().in(language),
                told.text().in(language),
                settings.site().resolve(told.link()).toString(),
                language));
    }

    private Optional<Letter> confirmation(Mail mail, Instant until, Preferences reader) {
        if (!(reader.address() instanceof Unconfirmed waiting)
                || !waiting.code().until().equals(until)
                || !waiting.isOpen(clock.instant())) {
            return Optional.empty();
        }
        var language = reader.choices().language();
        return Optional.of(letter(
                mail,
                waiting.email(),
                CONFIRM.in(language),
                CODE.in(language).formatted(waiting.code().digits()),
                settings.site().resolve(SETTINGS).toString(),
                language));
    }

    private Letter letter(Mail mail, EmailAddress to, String title, String text, String link, Language language) {
        String host = settings.from().substring(settings.from().indexOf('@') + 1);
        return new Letter(
                "<" + mail.id() + "@" + host + ">",
                to,
                SUBJECT.in(language).formatted(title),
                layout.plain(title, text, link, language),
                layout.html(title, text, link, language),
                settings.site().resolve(SETTINGS).toString(),
                mail.queued());
    }
}
