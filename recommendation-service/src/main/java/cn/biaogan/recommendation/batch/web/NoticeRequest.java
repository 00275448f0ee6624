package cn.biaogan.recommendation.batch.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.recommendation.batch.domain.LocalNotice;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The notice at home: its days, where it stood, and what came of it (none, or how it was settled). */
@Schema(name = "LocalNoticeRequest")
record NoticeRequest(
        @Demanded @Nullable LocalDate from,
        @Demanded @Nullable LocalDate to,
        @Demanded @Nullable String where,
        @Demanded @Nullable String objections) {

    LocalNotice read() {
        var fields = new Fields();
        var first = fields.read("/from", from, UnaryOperator.identity());
        var last = fields.read("/to", to, UnaryOperator.identity());
        var place = fields.read("/where", where, UnaryOperator.identity());
        var said = fields.read("/objections", objections, UnaryOperator.identity());
        fields.check();
        return new LocalNotice(first, last, place, said);
    }
}
