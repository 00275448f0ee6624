package cn.biaogan.application.print;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.enterprise.domain.Contact;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.enterprise.domain.Profile;
import cn.biaogan.application.filing.ReadApplications;
import cn.biaogan.application.filing.ReadApplications.Seen;
import cn.biaogan.application.filing.RevealContactHandler;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.Preparing;
import cn.biaogan.application.filing.domain.access.Access;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import cn.biaogan.printing.Paper;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints an application for its enterprise, its unit and the ministries; a print for another is a reveal, on record. */
@Component
public class PrintApplicationHandler {

    private final ReadApplications applications;
    private final RevealContactHandler reveal;
    private final Aggregates<Enterprise, Void> enterprises;
    private final Aggregates<CycleView, Void> cycles;
    private final FormCatalogue forms;

    PrintApplicationHandler(
            ReadApplications applications,
            RevealContactHandler reveal,
            Aggregates<Enterprise, Void> enterprises,
            Aggregates<CycleView, Void> cycles,
            FormCatalogue forms) {
        this.applications = applications;
        this.reveal = reveal;
        this.enterprises = enterprises;
        this.cycles = cycles;
        this.forms = forms;
    }

    /**
     * A paper and what it is called.
     *
     * @param name of the file, without its ending
     */
    public record Printed(Paper paper, String name) {}

    /**
     * @param submission which one; without it what the enterprise works on, or else the last one the caller sees
     * @throws NotFound when the caller may not see it or there is no such submission
     */
    public Printed application(String applicationId, @Nullable Integer submission, Act act) {
        var seen = party(applicationId, act);
        boolean draft = submission == null
                && seen.access() == Access.OWN
                && (seen.application() instanceof Preparing || seen.filings().isEmpty());
        var printed = draft ? draft(seen) : filed(filing(seen, submission), applicationId, act);
        return new Printed(ApplicationPaper.of(printed), fileName(printed));
    }

    private static String fileName(PrintedApplication printed) {
        var filing = printed.filing();
        return Stream.of(printed.form().title(), filing == null ? "草稿" : filing.number(), printed.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /** The receipt of a submission, which names nobody. */
    public Printed receipt(String applicationId, int submission, Act act) {
        var filing = filing(party(applicationId, act), submission);
        return new Printed(ReceiptPaper.of(filing, cycle(filing.cycleId()).name()), "报送回执-" + filing.number());
    }

    private Seen party(String applicationId, Act act) {
        var seen = applications.get(applicationId, act);
        if (!seen.access().party()) {
            throw new NotFound();
        }
        return seen;
    }

    private static Filing filing(Seen seen, @Nullable Integer submission) {
        return seen.filings().stream()
                .filter(one -> submission == null || one.submission() == submission)
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFound::new);
    }

    private PrintedApplication draft(Seen seen) {
        var folder = seen.application().folder();
        var cycle = cycle(folder.cycleId());
        var profile = enterprises
                .find(seen.found().tenant(), folder.enterpriseId())
                .map(found -> found.state().profile());
        return new PrintedApplication(
                forms.published(folder.content().formVersion()),
                folder.content(),
                folder.evidence(),
                profile.map(Profile::particulars).orElse(null),
                profile.map(Profile::contact).orElse(null),
                null,
                cycle.name(),
                cycle.applicationDeadline());
    }

    private PrintedApplication filed(Filing filing, String applicationId, Act act) {
        Contact contact = reveal.handle(applicationId, act).contact();
        return new PrintedApplication(
                forms.published(filing.content().formVersion()),
                filing.content(),
                filing.evidence(),
                filing.applicant(),
                contact,
                filing,
                cycle(filing.cycleId()).name(),
                filing.submittedAt());
    }

    private CycleView cycle(String cycleId) {
        return cycles.get(TenantId.NATIONAL, cycleId).state();
    }
}
