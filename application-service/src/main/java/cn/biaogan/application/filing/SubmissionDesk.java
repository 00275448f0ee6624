package cn.biaogan.application.filing;

import cn.biaogan.application.cycle.SentLists;
import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.cycle.domain.Recommender;
import cn.biaogan.application.enterprise.domain.Particulars;
import cn.biaogan.application.filing.domain.SubmissionDigest;
import cn.biaogan.application.filing.domain.SubmissionOrder;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.application.form.domain.Content;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts together what a submission is decided from; the time is the server's at that moment. */
@Component
class SubmissionDesk {

    private final FormCatalogue forms;
    private final FilingSettings settings;
    private final SubmissionDigest digest;
    private final SentLists sent;
    private final Clock clock;

    SubmissionDesk(FormCatalogue forms, FilingSettings settings, SubmissionDigest digest, SentLists sent, Clock clock) {
        this.forms = forms;
        this.settings = settings;
        this.digest = digest;
        this.sent = sent;
        this.clock = clock;
    }

    SubmissionOrder order(Recommender unit, Particulars applicant, Content content, CycleView cycle, String number) {
        return new SubmissionOrder(
                unit,
                sent.holds(cycle.cycleId(), unit),
                cycle.industries(),
                applicant,
                forms.version(content.formVersion()),
                settings.periodOf(cycle, cycle.deadlinesOf(unit.id())),
                number,
                clock.instant(),
                digest);
    }
}
