package cn.biaogan.exchange.preference.web;

import cn.biaogan.exchange.account.Account;
import cn.biaogan.exchange.mail.MailSettings;
import cn.biaogan.exchange.preference.ConfirmAddressHandler;
import cn.biaogan.exchange.preference.ReadPreferences;
import cn.biaogan.exchange.preference.SavePreferencesHandler;
import cn.biaogan.exchange.preference.domain.Preferences;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.IfMatchDemanded;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Each account's own choices; nobody sees another's. */
@RestController
@Tag(name = "消息提醒", description = "Notifications and how each account wants them")
@RequestMapping("/api/exchange/notification-preferences")
class PreferencesController {

    private final ReadPreferences read;
    private final SavePreferencesHandler save;
    private final ConfirmAddressHandler confirm;
    private final MailSettings mail;

    PreferencesController(
            ReadPreferences read, SavePreferencesHandler save, ConfirmAddressHandler confirm, MailSettings mail) {
        this.read = read;
        this.save = save;
        this.confirm = confirm;
        this.mail = mail;
    }

    record ConfirmationBody(@Demanded @Nullable String code) {}

    /** What was chosen, or what holds as long as nothing was; only the former has a version. */
    @Operation(summary = "查看本人的提醒设置 / Read the own notification preferences")
    @GetMapping
    @RolesAllowed({Account.ENTERPRISE, Account.RECOMMENDER, Account.EXPERT, Account.MINISTRY})
    ResponseEntity<PreferencesView> own(Act act) {
        var account = Account.of(act);
        return read.find(account)
                .map(found -> Answers.ok(found, this::view))
                .orElseGet(() -> ResponseEntity.ok(view(read.of(account))));
    }

    /** Saves all of it; another address gets a confirmation first. */
    @Operation(summary = "保存本人的提醒设置 / Save the own notification preferences")
    @IfMatchDemanded(onlyToEdit = true)
    @PutMapping
    @RolesAllowed({Account.ENTERPRISE, Account.RECOMMENDER, Account.EXPERT, Account.MINISTRY})
    ResponseEntity<PreferencesView> save(@RequestBody PreferencesBody body, Act act) {
        var fields = new Fields();
        var choices = body.choices(fields);
        var email = body.email(fields);
        fields.check();
        return Answers.ok(save.handle(choices, email, act), this::view);
    }

    @Operation(summary = "以确认码确认邮箱 / Confirm the address with its code")
    @PostMapping("/confirmation")
    @RolesAllowed({Account.ENTERPRISE, Account.RECOMMENDER, Account.EXPERT, Account.MINISTRY})
    ResponseEntity<PreferencesView> confirm(@RequestBody ConfirmationBody body, Act act) {
        var fields = new Fields();
        String code = fields.read("/code", body.code(), PreferencesController::digits);
        fields.check();
        return Answers.ok(confirm.handle(code, act), this::view);
    }

    @Operation(summary = "重新发送确认邮件 / Send another confirmation")
    @PostMapping("/confirmation-letter")
    @RolesAllowed({Account.ENTERPRISE, Account.RECOMMENDER, Account.EXPERT, Account.MINISTRY})
    ResponseEntity<PreferencesView> askAgain(Act act) {
        return Answers.ok(confirm.askAgain(act), this::view);
    }

    private static String digits(String raw) {
        if (!raw.strip().matches("\\d{8}")) {
            throw InvalidValue.format("confirmation-code");
        }
        return raw.strip();
    }

    private PreferencesView view(Preferences chosen) {
        return PreferencesView.of(chosen, mail.isOn());
    }
}
