package cn.biaogan.review.expert.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.PersonalData;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the ministries reach an expert: personal data, never in an event and shown to the ministries alone. */
@PersonalData
public record Contact(String phone, String email) {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,23}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,180}\\.[^\\s@]{2,60}");

    /** @throws cn.biaogan.platform.kernel.InvalidFields relative to {@code /contact} */
    public static Contact of(@Nullable String phone, @Nullable String email) {
        var fields = new Fields();
        String readPhone = fields.read("/phone", phone, p -> matching(PHONE, InvalidValue.format("phone"), p));
        String readEmail = fields.read("/email", email, e -> matching(EMAIL, InvalidValue.format("email"), e));
        fields.check();
        return new Contact(readPhone, readEmail);
    }

    private static String matching(Pattern form, InvalidValue refusal, String raw) {
        if (!form.matcher(raw.strip()).matches()) {
            throw refusal;
        }
        return raw.strip();
    }

    @Override
    public String toString() {
        return "Contact[…]";
    }
}
