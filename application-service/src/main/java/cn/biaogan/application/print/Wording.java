package cn.biaogan.application.print;

import cn.biaogan.application.enterprise.domain.EnterpriseSize;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, sizes and numbers of parts are written on paper. */
final class Wording {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    static final String BLANK_DATE = "　　　年　　月　　日";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA);
    private static final String DIGITS = "一二三四五六七八九十";

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return DAY.format(at.atZone(BEIJING));
    }

    static String second(Instant at) {
        return SECOND.format(at.atZone(BEIJING)) + "（北京时间）";
    }

    static String size(EnterpriseSize size) {
        return switch (size) {
            case LARGE -> "大型企业";
            case SME -> "中小型企业";
        };
    }

    /** The number of a part, up to ten. */
    static String part(int number) {
        return number <= DIGITS.length() ? DIGITS.substring(number - 1, number) : Integer.toString(number);
    }

    static String bytes(long size) {
        if (size < 1024) {
            return size + " B";
        }
        double kilobytes = size / 1024.0;
        return kilobytes < 1024
                ? String.format(Locale.ROOT, "%.1f KB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
    }
}
