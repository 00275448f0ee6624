package cn.biaogan.application.filing;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.cycle.domain.Deadlines;
import cn.biaogan.application.enterprise.CreditCodeRegister;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.filing.Findings.CategoryCount;
import cn.biaogan.application.filing.Findings.SectionCount;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationRejection;
import cn.biaogan.application.filing.domain.Folder;
import cn.biaogan.application.filing.domain.Returned;
import cn.biaogan.application.filing.domain.SubmissionRules;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.application.form.PublishedForm;
import cn.biaogan.application.form.SelfCheckTable;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.platform.store.Aggregates;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what a submission would be refused for, by the same rules and without doing anything. */
@Component
public class CheckApplicationHandler {

    private final OwnApplications own;
    private final KnownCycles cycles;
    private final Aggregates<Enterprise, Void> enterprises;
    private final CreditCodeRegister codes;
    private final FormCatalogue forms;
    private final FilingSettings settings;
    private final Clock clock;

    CheckApplicationHandler(
            OwnApplications own,
            KnownCycles cycles,
            Aggregates<Enterprise, Void> enterprises,
            CreditCodeRegister codes,
            FormCatalogue forms,
            FilingSettings settings,
            Clock clock) {
        this.own = own;
        this.cycles = cycles;
        this.enterprises = enterprises;
        this.codes = codes;
        this.forms = forms;
        this.settings = settings;
        this.clock = clock;
    }

    public Findings handle(String applicationId, Act act) {
        var found = own.get(applicationId, act);
        var folder = found.state().folder();
        String version = folder.content().formVersion();
        var complete = forms.version(version)
                .complete(forms.version(version).committed(folder.content()), folder.evidenceIds());
        var sections = forms.published(version).sections();
        return new Findings(
                found.version(),
                obstacles(found.state(), act),
                faults(folder),
                sections.stream().map(section -> count(section, complete)).toList(),
                sections.stream()
                        .flatMap(section ->
                                section.selfCheck() == null ? Stream.of() : section.selfCheck().categories().stream())
                        .map(category -> count(category, complete))
                        .toList());
    }

    private List<Rejection> obstacles(Application application, Act act) {
        var obstacles = new ArrayList<Rejection>();
        var cycle = cycles.of(application.folder().cycleId());
        var period = settings.periodOf(cycle, deadlines(cycle, application, act));
        attempt(obstacles, () -> application.preparing().requireTime(period, clock.instant()));
        attempt(obstacles, application.folder()::requireRoom);
        attempt(obstacles, () -> {
            var applicant = enterprises
                    .find(act.tenant(), act.organisation())
                    .orElseThrow(ApplicationRejection.ProfileMissing::new)
                    .state()
                    .profile()
                    .particulars();
            attempt(obstacles, () -> codes.requireHeld(applicant.creditCode(), act.tenant(), act.organisation()));
            SubmissionRules.requireIndustry(cycle.industries(), applicant);
        });
        return obstacles;
    }

    /** Corrections go back to their unit; before that, any unit may still be chosen. */
    private static Deadlines deadlines(CycleView cycle, Application application, Act act) {
        return application instanceof Returned returned
                ? cycle.deadlinesOf(returned.folder().unit())
                : cycle.latestFor(act.tenant());
    }

    private static void attempt(List<Rejection> obstacles, Runnable rule) {
        try {
            rule.run();
        } catch (Rejection refused) {
            obstacles.add(refused);
        }
    }

    private List<Fault> faults(Folder folder) {
        try {
            SubmissionRules.requireComplete(forms.version(folder.content().formVersion()), folder);
            return List.of();
        } catch (InvalidFields incomplete) {
            return incomplete.faults();
        }
    }

    private static SectionCount count(PublishedForm.Section section, Set<String> complete) {
        var table = section.selfCheck();
        var asked = table == null
                ? section.fields().stream()
                        .filter(field -> field.required() && !Boolean.TRUE.equals(field.mustBe()))
                        .map(PublishedForm.Field::pointer)
                        .toList()
                : table.questions().map(CheckApplicationHandler::pointer).toList();
        return new SectionCount(section, done(asked, complete), asked.size());
    }

    private static CategoryCount count(SelfCheckTable.Category category, Set<String> complete) {
        var asked = category.items().stream()
                .flatMap(item -> item.questions().stream())
                .map(CheckApplicationHandler::pointer)
                .toList();
        return new CategoryCount(category, done(asked, complete), asked.size());
    }

    private static String pointer(SelfCheckTable.Question question) {
        return "/answers/" + question.id();
    }

    private static int done(List<String> asked, Set<String> complete) {
        return (int) asked.stream().filter(complete::contains).count();
    }
}
