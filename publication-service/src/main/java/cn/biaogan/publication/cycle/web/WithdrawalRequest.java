package cn.biaogan.publication.cycle.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.publication.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Why a ministry takes its proposal back, or does not countersign that of the other one. */
record WithdrawalRequest(@Demanded @Nullable String reason) {

    /** @throws cn.biaogan.platform.kernel.InvalidFields when it is missing, too short or too long */
    String why() {
        var fields = new Fields();
        String why = fields.read("/reason", reason, Wording.of(2, 1000));
        fields.check();
        return why;
    }
}
