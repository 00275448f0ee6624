package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TextLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * The notice 本级公示 that a unit gave at home before it recommends.
 *
 * @param to the last day, until 24:00 Beijing time
 * @param where the place or address of the publication
 * @param objections none, or which there were and how they were settled
 */
public record LocalNotice(LocalDate from, LocalDate to, String where, String objections) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final TextLimit PLACE = TextLimit.paragraphs(500);
    private static final TextLimit TEXT = TextLimit.paragraphs(2000);
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** @throws InvalidFields naming the part that cannot be */
    public LocalNotice {
        var fields = new Fields();
        near(fields, "/from", from);
        near(fields, "/to", to);
        if (to.isBefore(from)) {
            fields.fault("/to", "value.before", Map.of("first", from));
        }
        where = text(fields, "/where", where, PLACE);
        objections = text(fields, "/objections", objections, TEXT);
        fields.check();
    }

    private static void near(Fields fields, String pointer, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            fields.fault(pointer, "value.out-of-range", Map.of("min", FIRST, "max", LAST));
        }
    }

    private static String text(Fields fields, String pointer, String given, TextLimit limit) {
        try {
            return limit.apply(given);
        } catch (InvalidValue wrong) {
            fields.fault(pointer, wrong);
            return given;
        }
    }

    /** @throws BatchRejection.LocalNoticeRunning while it can still bring objections */
    void mustBeOver(Instant now) {
        var end = to.plusDays(1).atStartOfDay(BEIJING).toInstant();
        if (now.isBefore(end)) {
            throw new BatchRejection.LocalNoticeRunning(to);
        }
    }
}
