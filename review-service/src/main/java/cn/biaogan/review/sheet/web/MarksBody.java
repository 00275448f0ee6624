package cn.biaogan.review.sheet.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.review.sheet.domain.Mark;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks by criterion of the rubric. */
record MarksBody(@Demanded @Nullable Map<String, @Nullable MarkBody> marks) {

    record MarkBody(
            @Demanded @Nullable BigDecimal score, @Nullable String comment) {}

    /** @throws cn.biaogan.platform.kernel.InvalidFields when there are none, or one has no score */
    Map<String, Mark> read() {
        var fields = new Fields();
        var read = new HashMap<String, Mark>();
        var given = fields.read("/marks", marks, all -> all);
        if (given != null) {
            given.forEach((criterion, mark) -> {
                var raw = mark == null ? new MarkBody(null, null) : mark;
                var score = fields.read("/marks/" + criterion + "/score", raw.score(), s -> s);
                read.put(criterion, new Mark(score, raw.comment()));
            });
        }
        fields.check();
        return read;
    }
}
