package cn.biaogan.publication.certificate.web;

import cn.biaogan.publication.certificate.domain.Answer;
import cn.biaogan.publication.certificate.domain.Demand;
import cn.biaogan.publication.certificate.domain.Reverification;
import cn.biaogan.publication.joint.domain.Ministry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A re-verification with what was asked and answered. */
record ReverificationView(
        String reverificationId,
        Ministry openedBy,
        Instant openedAt,
        List<DemandView> demands,
        @Nullable Instant confirmedAt) {

    record DemandView(
            boolean rectification,
            String request,
            Ministry by,
            Instant at,
            Instant due,
            @Nullable AnswerView answer) {

        static DemandView of(Demand demand) {
            Answer answer = demand.answer();
            return new DemandView(
                    demand.rectification(),
                    demand.request(),
                    demand.by().ministry(),
                    demand.by().at(),
                    demand.due(),
                    answer == null ? null : new AnswerView(answer.text(), answer.items(), answer.at()));
        }
    }

    record AnswerView(String text, List<Answer.Item> answers, Instant at) {}

    static ReverificationView of(Reverification reverification, @Nullable Instant confirmedAt) {
        return new ReverificationView(
                reverification.id(),
                reverification.openedBy().ministry(),
                reverification.openedBy().at(),
                reverification.demands().stream().map(DemandView::of).toList(),
                confirmedAt);
    }
}
