package cn.biaogan.recommendation.summary;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.recommendation.summary.Summaries.Summary;
import cn.biaogan.recommendation.summary.domain.LineContact;
import cn.biaogan.recommendation.summary.domain.SummaryPaper;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A unit says whom to ask about each line; all lines at once, on the version it read. */
@Component
public class SaveContactsHandler {

    private final Summaries summaries;
    private final Aggregates<SummaryPaper, Void> papers;

    public SaveContactsHandler(Summaries summaries, Aggregates<SummaryPaper, Void> papers) {
        this.summaries = summaries;
        this.papers = papers;
    }

    /** @throws cn.biaogan.recommendation.summary.domain.SummaryRejection.ContactsFixed once the list is frozen with others */
    public Versioned<SummaryPaper> handle(String cycleId, List<LineContact> contacts, Act act) {
        var summary = summaries.of(cycleId, null, act);
        return papers.change(summary.paper().tenant(), summary.paper().id(), act, known -> {
            var paper = current(known, summary, act);
            var roll = summary.batch().roll();
            return Decision.of(
                    SummaryTable.frozenAt(summary.batch()).isPresent()
                            ? paper.completed(contacts, roll)
                            : paper.with(contacts, roll));
        });
    }

    private static SummaryPaper current(Optional<SummaryPaper> known, Summary summary, Act act) {
        if (known.isPresent()) {
            act.withVersionRequired();
        }
        return known.orElseGet(() -> Summaries.empty(summary.found()));
    }
}
