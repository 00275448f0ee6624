package cn.biaogan.recommendation.summary;

import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times and sizes are written on paper. */
final class Wording {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA);

    private Wording() {}

    static String second(Instant at) {
        return SECOND.format(at.atZone(BEIJING)) + "（北京时间）";
    }

    static String size(Size size) {
        return switch (size) {
            case LARGE -> "大型企业";
            case SME -> "中小型企业";
        };
    }
}
