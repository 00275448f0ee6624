package cn.biaogan.review.sheet.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import org.jspecify.annotations.Nullable;

/** The statement: independent of the enterprise, and silent about what is read. Both must be affirmed. */
record StatementBody(
        @Demanded @Nullable Boolean independence,
        @Demanded @Nullable Boolean confidentiality) {

    void requireAffirmed() {
        var fields = new Fields();
        require(fields, "/independence", independence);
        require(fields, "/confidentiality", confidentiality);
        fields.check();
    }

    private static void require(Fields fields, String pointer, @Nullable Boolean affirmed) {
        if (!Boolean.TRUE.equals(affirmed)) {
            fields.fault(pointer, "score-sheet.not-affirmed");
        }
    }
}
