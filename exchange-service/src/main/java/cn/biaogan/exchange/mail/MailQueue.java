package cn.biaogan.exchange.mail;

import cn.biaogan.exchange.mail.domain.Mail;
import cn.biaogan.exchange.mail.domain.Mail.Matter;
import cn.biaogan.exchange.mail.domain.MailServer;
import cn.biaogan.exchange.mail.domain.Mails;
import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.exchange.notification.domain.Notification;
import cn.biaogan.exchange.preference.ReadPreferences;
import cn.biaogan.exchange.preference.domain.Address.Unconfirmed;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Queues the mails that accounts want; a repeat of the same event queues none twice. Without a server nothing is queued. */
@Component
public class MailQueue {

    private static final Act CONFIRMS = new Act(
            "notification-preferences.queue-letter",
            new Actor("service:mail", TenantId.NATIONAL, "", Set.of(), ""),
            null,
            null,
            null);

    private final Aggregates<Preferences, Void> preferences;
    private final ReadPreferences chosen;
    private final Mails mails;
    private final MailServer server;
    private final MailSettings settings;
    private final Clock clock;

    MailQueue(
            Aggregates<Preferences, Void> preferences,
            ReadPreferences chosen,
            Mails mails,
            MailServer server,
            MailSettings settings,
            Clock clock) {
        this.preferences = preferences;
        this.chosen = chosen;
        this.mails = mails;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /** Also to readers of everybody's box, whatever their tenant. What is old news is not sent any more. */
    public void about(Notification told) {
        Instant now = clock.instant();
        if (!server.isThere() || told.at().isBefore(now.minus(settings.giveUpAfter()))) {
            return;
        }
        readers(told.box(), found -> {
            if (found.state().mailFor(told.kind()) != null) {
                queue(found, new Matter.About(told.id()), told.id(), now);
            }
        });
    }

    private void readers(Box box, Consumer<Versioned<Preferences>> reader) {
        if (box.isEverybodys()) {
            preferences.each(Scope.all(), Map.of("role", box.role()), reader);
        } else if (box.isEverybodysOfTenant()) {
            preferences.each(Scope.of(box.tenant()), Map.of("role", box.role()), reader);
        } else if (box.isPersonal()) {
            chosen.ofOwner(box).ifPresent(reader);
        } else {
            preferences.each(Scope.of(box.tenant()), Map.of("box", box.value()), reader);
        }
    }

    /** The confirmations that accounts wait for. */
    void confirmations() {
        Instant now = clock.instant();
        preferences.each(Scope.all(), Map.of("letter", "due"), found -> {
            if (found.state().address() instanceof Unconfirmed waiting) {
                Instant until = waiting.code().until();
                queue(found, new Matter.Confirmation(until), until.toString(), now);
                preferences.changeIfAny(
                        found.tenant(),
                        found.id(),
                        CONFIRMS,
                        known -> known.map(kept -> Decision.<Preferences, Void>of(
                                        kept.equals(found.state()) ? kept.letterQueued() : kept))
                                .orElseGet(Decision::nothing));
            }
        });
    }

    private void queue(Versioned<Preferences> reader, Matter matter, String what, Instant now) {
        String id =
                Ids.derived("mail", reader.tenant().value(), reader.id(), what).toString();
        mails.queue(Mail.queued(id, reader.tenant(), reader.id(), matter, now));
    }
}
