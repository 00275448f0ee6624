package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.messaging.ApplicationSubmittedV1;
import org.springframework.stereotype.Component;

/** Puts a submission, first or corrected, on the desk of the unit it was submitted to. */
@Component
public class OpenCaseHandler {

    private final Aggregates<Case, CaseEvent> cases;

    public OpenCaseHandler(Aggregates<Case, CaseEvent> cases) {
        this.cases = cases;
    }

    public void on(IncomingEvent<ApplicationSubmittedV1> event) {
        var submitted = event.data();
        var applicantTenant = event.tenant().value();
        cases.change(
                new TenantId(submitted.recommenderTenant()),
                submitted.caseId().value(),
                event.act("case.open"),
                found -> found.map(known -> known.submitted(submitted.content()))
                        .orElseGet(() -> Case.open(submitted.newFile(applicantTenant))));
    }
}
