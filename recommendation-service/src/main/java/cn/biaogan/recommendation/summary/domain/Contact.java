package cn.biaogan.recommendation.summary.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.PersonalData;
import cn.biaogan.platform.kernel.TextLimit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom to ask about a line of the table: 联系人, 联系方式, 邮箱; checked as the enterprise's own profile checks them. */
@PersonalData
public record Contact(String name, String phone, String email) {

    private static final TextLimit NAME = TextLimit.line(50);
    private static final Pattern PHONE = Pattern.compile("(?=.{7,25}$)\\+?(?:[ ()-]*[0-9]){7,15}");
    private static final Pattern EMAIL = Pattern.compile(
            "(?=.{3,100}$)[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]+)+");

    /** Faults go below the pointer; usable after {@link Fields#check()}. */
    public static Contact read(
            String pointer, @Nullable String name, @Nullable String phone, @Nullable String email, Fields fields) {
        return new Contact(
                fields.read(pointer + "/name", name, NAME),
                fields.read(pointer + "/phone", phone, raw -> matching(PHONE, "phone", raw)),
                fields.read(pointer + "/email", email, raw -> matching(EMAIL, "email", raw)));
    }

    private static String matching(Pattern form, String expected, String raw) {
        if (!form.matcher(raw.strip()).matches()) {
            throw InvalidValue.format(expected);
        }
        return raw.strip();
    }

    @Override
    public String toString() {
        return "Contact[withheld]";
    }
}
