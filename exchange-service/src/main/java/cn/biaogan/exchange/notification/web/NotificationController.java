package cn.biaogan.exchange.notification.web;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.notification.Mailbox;
import cn.biaogan.exchange.notification.MarkReadHandler;
import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.notification.domain.Language;
import cn.biaogan.exchange.notification.domain.Place;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.web.problem.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The mailbox of the caller's organisation. */
@RestController
@Tag(name = "消息提醒", description = "Notifications and how each account wants them")
@RequestMapping("/api/exchange/notifications")
class NotificationController {

    private static final int MOST = 100;

    private final Mailbox mailbox;
    private final MarkReadHandler mark;

    NotificationController(Mailbox mailbox, MarkReadHandler mark) {
        this.mailbox = mailbox;
        this.mark = mark;
    }

    /** @param next the {@code after} of the next page; absent on the last */
    record PageView(List<NotificationView> items, @Nullable String next, long unread) {}

    /**
     * @param type of the event it tells of, or the reminder
     * @param link path of the console's page
     */
    record NotificationView(
            String id, Kind kind, String type, String title, String text, String link, Instant at, boolean read) {

        static NotificationView of(Mailbox.Shown shown, Language language) {
            var told = shown.notification();
            return new NotificationView(
                    told.place().value(),
                    told.kind(),
                    told.cause(),
                    told.title().in(language),
                    told.text().in(language),
                    told.link(),
                    told.at(),
                    shown.read());
        }
    }

    /** @param newest id of the latest, read or not; absent when there is none */
    record CountView(long unread, @Nullable String newest) {}

    /** Single ones, or everything up to one; exactly one of the two. */
    record ReadBody(
            @Nullable List<@Nullable String> ids, @Nullable String upTo) {}

    @Operation(summary = "查看本单位的消息 / Read the own organisation's notifications, the latest first")
    @GetMapping
    @RolesAllowed({Account.ENTERPRISE, Account.RECOMMENDER, Account.EXPERT, Account.MINISTRY})
    PageView list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam @Nullable Kind kind,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "20") int limit,
            Act act,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST) {
            throw RequestRefused.parameter(
                    "limit", new InvalidValue("value.out-of-range", Map.of("min", 1, "max", MOST)));
        }
        var account = Account.of(act);
        var language = language(request);
        var leaf = mailbox.read(account, new Mailbox.Wanted(unread, kind), place(after), limit);
        return new PageView(
                leaf.items().stream()
                        .map(shown -> NotificationView.of(shown, language))
                        .toList(),
                leaf.next() == null ? null : leaf.next().value(),
                mailbox.count(account).unread());
    }

    /** Made to be asked often: unchanged it answers 304 to {@code If-None-Match}. */
    @Operation(summary = "查看未读消息数 / Count the unread notifications")
    @GetMapping("/count")
    @RolesAllowed({Account.ENTERPRISE, Account.RECOMMENDER, Account.EXPERT, Account.MINISTRY})
    ResponseEntity<CountView> count(Act act) {
        var count = mailbox.count(Account.of(act));
        String newest = count.newest() == null ? null : count.newest().value();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("n" + count.unread() + (newest == null ? "" : "-" + newest))
                .body(new CountView(count.unread(), newest));
    }

    /** Ids that stand in no mailbox of the caller are passed over. */
    @Operation(summary = "将消息标为已读 / Mark notifications as read")
    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Account.ENTERPRISE, Account.RECOMMENDER, Account.EXPERT, Account.MINISTRY})
    void markRead(@RequestBody ReadBody body, Act act) {
        var fields = new Fields();
        Place upTo = fields.readIfPresent("/upTo", body.upTo(), Place::new);
        if (body.ids() != null) {
            var ids = new ReadIds(body.ids()).read(fields);
            if (body.upTo() != null) {
                fields.fault("/upTo", "notification.either");
            }
            fields.check();
            mark.handle(ids, act);
            return;
        }
        if (body.upTo() == null) {
            fields.fault("/ids", "value.required");
        }
        fields.check();
        if (upTo != null) {
            mark.handleUpTo(upTo, act);
        }
    }

    private static @Nullable Place place(@Nullable String after) {
        try {
            return after == null ? null : new Place(after);
        } catch (InvalidValue wrong) {
            throw RequestRefused.parameter("after", wrong);
        }
    }

    /** Chinese unless the caller prefers English. */
    private static Language language(HttpServletRequest request) {
        Locale wanted = cn.biaogan.platform.web.problem.Language.of(request).locale();
        return Locale.ENGLISH.getLanguage().equals(wanted.getLanguage()) ? Language.EN : Language.ZH;
    }
}
