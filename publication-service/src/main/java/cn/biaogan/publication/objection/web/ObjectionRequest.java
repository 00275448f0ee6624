package cn.biaogan.publication.objection.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.publication.objection.FileObjection;
import cn.biaogan.publication.objection.domain.Objector;
import cn.biaogan.publication.wording.Wording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An objection as anyone writes it: real name, a way to be reached, grounds and what supports them, as comparable
 * programmes ask for (实名、联系方式、佐证材料).
 */
record ObjectionRequest(
        @Schema(format = "uuid") @Demanded @Nullable String applicationId,
        @Demanded @Nullable String name,
        @Nullable String organisation,
        @Demanded @Nullable String phone,
        @Schema(format = "email") @Nullable String email,
        @Demanded @Nullable String grounds,
        @Nullable String evidence) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,20}");
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    /** @param evidenceRequired whether an objection without evidence is refused */
    FileObjection command(String noticeId, boolean evidenceRequired) {
        var fields = new Fields();
        String application =
                fields.read("/applicationId", applicationId, matching(ID, InvalidValue.format("application-id")));
        String who = fields.read("/name", name, Wording.of(2, 64));
        String of = fields.readIfPresent("/organisation", organisation, Wording.of(2, 200));
        String call = fields.read("/phone", phone, matching(PHONE, InvalidValue.format("phone")));
        String mail = fields.readIfPresent("/email", email, matching(EMAIL, InvalidValue.format("email")));
        String why = fields.read("/grounds", grounds, Wording.of(20, 5000));
        String proof = evidenceRequired
                ? fields.read("/evidence", evidence, Wording.of(2, 5000))
                : fields.readIfPresent("/evidence", evidence, Wording.of(2, 5000));
        fields.check();
        return new FileObjection(noticeId, application, new Objector(who, of, call, mail), why, proof);
    }

    private static Function<String, String> matching(Pattern form, InvalidValue refusal) {
        return raw -> {
            String text = raw.strip();
            if (!form.matcher(text).matches()) {
                throw refusal;
            }
            return text;
        };
    }
}
