package cn.biaogan.recommendation.batch.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.InvalidValue;
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
    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_TEXT = 2000;

    /** @throws InvalidFields naming the part that cannot be */
    public LocalNotice {
        var fields = new Fields();
        if (to.isBefore(from)) {
            fields.fault("/to", "value.before", Map.of("first", from));
        }
        where = text(fields, "/where", where, LONGEST_PLACE);
        objections = text(fields, "/objections", objections, LONGEST_TEXT);
        fields.check();
    }

    private static String text(Fields fields, String pointer, String given, int longest) {
        if (given.length() > longest) {
            fields.fault(pointer, new InvalidValue("value.too-long", Map.of("max", longest)));
        }
        return given.strip();
    }

    /** @throws BatchRejection.LocalNoticeRunning while it can still bring objections */
    void mustBeOver(Instant now) {
        var end = to.plusDays(1).atStartOfDay(BEIJING).toInstant();
        if (now.isBefore(end)) {
            throw new BatchRejection.LocalNoticeRunning(to);
        }
    }
}
