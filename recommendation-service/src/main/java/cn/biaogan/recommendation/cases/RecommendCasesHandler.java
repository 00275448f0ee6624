package cn.biaogan.recommendation.cases;

import cn.biaogan.platform.inbox.IncomingEvent;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.recommendation.cases.domain.Case;
import cn.biaogan.recommendation.cases.domain.CaseEvent;
import cn.biaogan.recommendation.cases.messaging.BatchSentV1;
import org.springframework.stereotype.Component;

/** The batch went out: each of its cases learns it. */
@Component
public class RecommendCasesHandler {

    private final Aggregates<Case, CaseEvent> cases;

    public RecommendCasesHandler(Aggregates<Case, CaseEvent> cases) {
        this.cases = cases;
    }

    public void on(IncomingEvent<BatchSentV1> event) {
        var sentAt = event.data().submittedAt();
        for (var entry : event.data().entries()) {
            cases.change(
                    event.tenant(),
                    entry.caseId(),
                    event.act("case.recommend"),
                    found -> found.orElseThrow(() -> new IllegalStateException("no case " + entry.caseId()))
                            .recommended(entry.rank(), sentAt));
        }
    }
}
