package cn.biaogan.application.form.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When two values of one place say the same: nothing and blanks do, and a number in whatever type it is kept. */
public final class EntryValue {

    private EntryValue() {}

    public static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case String text when text.isBlank() -> null;
            case List<?> list when list.isEmpty() -> null;
            case Number number -> new BigDecimal(number.toString()).stripTrailingZeros();
            case Answer(var mark, var reason, var files)
            when mark == null && plain(reason) == null && files.isEmpty() -> null;
            case Answer(var mark, var reason, var files) -> new Answer(mark, (String) plain(reason), files);
            case null, default -> value;
        };
    }
}
