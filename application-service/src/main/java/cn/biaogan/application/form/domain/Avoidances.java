package cn.biaogan.application.form.domain;

import cn.biaogan.application.enterprise.domain.CreditCode;
import cn.biaogan.platform.kernel.Fields;
import java.util.HashSet;
import java.util.List;

/** Each names an employer that can exist, once, and why. */
public final class Avoidances {

    /** The notice sets no limit; who could keep everybody away could not be reviewed. */
    public static final int MOST = 5;

    /** Longest reason, in Unicode characters. */
    public static final int REASON = 500;

    private Avoidances() {}

    static void check(List<Avoidance> avoidances, Fields faults) {
        var employers = new HashSet<CreditCode>();
        for (int i = 0; i < avoidances.size(); i++) {
            var one = avoidances.get(i);
            String pointer = "/avoidances/" + i;
            CreditCode employer = faults.read(pointer + "/creditCode", one.creditCode(), CreditCode::new);
            if (employer != null && !employers.add(employer)) {
                faults.fault(pointer + "/creditCode", "value.duplicate");
            }
            faults.read(pointer + "/reason", one.reason(), reason -> reason);
        }
    }
}
