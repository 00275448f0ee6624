package cn.biaogan.application.filing.web;

import cn.biaogan.application.enterprise.web.ParticularsView;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.access.Access;

/** One submission: its receipt, and what it said at that moment. */
record FilingView(ReceiptView receipt, ParticularsView applicant, ContentView content) {

    static FilingView of(Filing filing, Access access) {
        return new FilingView(
                ReceiptView.of(filing),
                ParticularsView.of(filing.applicant(), access.withPersonalData()),
                ContentView.of(filing, access));
    }
}
