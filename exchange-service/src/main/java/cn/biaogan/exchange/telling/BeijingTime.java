package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.notification.domain.Language;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as an official writes them: the end of a day is its 24 o'clock. */
final class BeijingTime {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private BeijingTime() {}

    static String in(Language language, Instant time) {
        var there = time.atZone(BEIJING);
        boolean midnight = there.toLocalTime().equals(LocalTime.MIDNIGHT);
        var day = midnight ? there.minusDays(1) : there;
        return language == Language.ZH
                ? day.format(DAY_ZH) + (midnight ? "24时" : hour(there)) + "（北京时间）"
                : (midnight ? "24:00" : there.format(CLOCK)) + " on " + day.format(DAY_EN) + " (Beijing time)";
    }

    private static String hour(ZonedDateTime time) {
        return time.getHour() + "时" + (time.getMinute() == 0 ? "" : "%02d分".formatted(time.getMinute()));
    }
}
