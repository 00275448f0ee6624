package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.mail.MailQueue;
import cn.biaogan.exchange.notification.NotificationSettings;
import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.notification.domain.Notification;
import cn.biaogan.exchange.notification.domain.Notifications;
import cn.biaogan.exchange.notification.domain.Place;
import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Tells a fact to those whom the rules name. Told again, because it was delivered again or after a crash, it stands in
 * each box once and is mailed once; what is older than a mailbox shows is told nobody.
 */
@Component
public class Tell {

    private final Rules rules;
    private final Audiences audiences;
    private final Notifications notifications;
    private final MailQueue mails;
    private final NotificationSettings settings;
    private final Clock clock;

    Tell(
            Rules rules,
            Audiences audiences,
            Notifications notifications,
            MailQueue mails,
            NotificationSettings settings,
            Clock clock) {
        this.rules = rules;
        this.audiences = audiences;
        this.notifications = notifications;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    void hear(IncomingEvent<JsonNode> event) {
        if (event.time().isBefore(clock.instant().minus(settings.shown()))) {
            return;
        }
        for (Rule rule : rules.of(event.type())) {
            for (Audience audience : rule.to()) {
                audiences.of(audience, event).forEach(to -> tell(rule, to, event.id() + "|" + audience, event.time()));
            }
        }
    }

    /** @param reminder its type and what names it for ever */
    public void remind(String type, String reminder, Box box, Reminded about) {
        for (Rule rule : rules.of(type)) {
            tell(rule, new Addressee(box, about.fields()), type + "|" + reminder, clock.instant());
        }
    }

    private void tell(Rule rule, Addressee to, String what, Instant at) {
        String id = Ids.derived("notification", what, to.box().value()).toString();
        var told = new Notification(
                id,
                Place.of(clock.instant(), id),
                to.box(),
                rule.kind(),
                rule.type(),
                Template.fill(rule.title(), to.fields()),
                Template.fill(rule.text(), to.fields()),
                Template.path(rule.link(), to.fields()),
                at);
        notifications.put(told);
        mails.about(told);
    }
}
