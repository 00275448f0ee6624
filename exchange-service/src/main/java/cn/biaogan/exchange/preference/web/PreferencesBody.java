package cn.biaogan.exchange.preference.web;

import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.notification.domain.Language;
import cn.biaogan.exchange.preference.domain.Choices;
import cn.biaogan.exchange.preference.domain.EmailAddress;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.web.Demanded;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All of an account's choices as they arrive; without an address it gets no mail. */
record PreferencesBody(
        @Nullable String email,

        @Schema(implementation = Language.class) @Demanded @Nullable
        String language,

        @Demanded @Nullable KindsBody byMail,
        @Demanded @Nullable ShownBody inApp) {

    /** What also goes out by e-mail. */
    record KindsBody(
            @Demanded @Nullable Boolean handOver,
            @Demanded @Nullable Boolean deadline,
            @Demanded @Nullable Boolean announcement) {}

    /** What shows in the product; what is handed over always does. */
    record ShownBody(
            @Demanded @Nullable Boolean deadline,
            @Demanded @Nullable Boolean announcement) {}

    /** To be used after the check of the fields only. */
    Choices choices(Fields fields) {
        var spoken = fields.read("/language", language, PreferencesBody::language);
        var mailed = fields.read(
                "/byMail",
                byMail,
                body -> chosen(Map.of(
                        Kind.HAND_OVER, said(fields, "/byMail/handOver", body.handOver()),
                        Kind.DEADLINE, said(fields, "/byMail/deadline", body.deadline()),
                        Kind.ANNOUNCEMENT, said(fields, "/byMail/announcement", body.announcement()))));
        var shown = fields.read(
                "/inApp",
                inApp,
                body -> chosen(Map.of(
                        Kind.DEADLINE, said(fields, "/inApp/deadline", body.deadline()),
                        Kind.ANNOUNCEMENT, said(fields, "/inApp/announcement", body.announcement()))));
        return fields.faultless() ? new Choices(spoken, mailed, shown) : Choices.DEFAULT;
    }

    @Nullable
    EmailAddress email(Fields fields) {
        return fields.readIfPresent("/email", email, EmailAddress::new);
    }

    private static boolean said(Fields fields, String pointer, @Nullable Boolean given) {
        return Boolean.TRUE.equals(fields.read(pointer, given, yes -> yes));
    }

    private static List<Kind> chosen(Map<Kind, Boolean> said) {
        return said.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Language language(String raw) {
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equals(raw))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidValue("value.option", Map.of("options", Arrays.asList(Language.values()))));
    }
}
