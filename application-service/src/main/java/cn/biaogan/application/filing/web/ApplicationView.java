package cn.biaogan.application.filing.web;

import cn.biaogan.application.enterprise.web.ParticularsView;
import cn.biaogan.application.filing.ReadApplications.Seen;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.Correction;
import cn.biaogan.application.filing.domain.Declined;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.Returned;
import cn.biaogan.application.filing.domain.Turn;
import cn.biaogan.application.filing.domain.Verdict;
import cn.biaogan.application.filing.domain.Withdrawn;
import cn.biaogan.application.filing.domain.access.Access;
import cn.biaogan.platform.store.Versioned;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application as far as its reader sees it.
 *
 * @param applicant the enterprise as it was at the last submission
 * @param corrections what the unit wants corrected, while it is returned
 * @param reason of the decline or the withdrawal
 * @param history what the enterprise did with the submissions that the reader sees
 * @param verdicts what units answered to the submissions that the reader sees
 * @param edited who changed each place of the content last, by JSON pointer; towards the own enterprise alone
 */
record ApplicationView(
        ApplicationSummary summary,
        @Nullable ParticularsView applicant,
        @Nullable ContentView content,
        @Nullable ReceiptView receipt,
        List<Correction> corrections,
        @Nullable String reason,
        List<Turn> history,
        List<Verdict> verdicts,
        Map<String, EditedView> edited) {

    static ApplicationView of(Seen seen, ApplicationSummary summary) {
        return of(seen.found(), summary, seen.access(), seen.filings());
    }

    static ApplicationView own(Versioned<Application> changed, ApplicationSummary summary) {
        return of(changed, summary, Access.OWN, changed.state().folder().filings());
    }

    private static ApplicationView of(
            Versioned<Application> found, ApplicationSummary summary, Access access, List<Filing> filings) {
        var application = found.state();
        var filed = application.folder().filed();
        boolean party = access.party();
        return new ApplicationView(
                summary,
                filed == null ? null : ParticularsView.of(filed.applicant(), access.withPersonalData()),
                ContentView.of(application, access),
                filed == null ? null : ReceiptView.of(filed),
                party && application instanceof Returned returned ? returned.corrections() : List.of(),
                party ? reason(application) : null,
                party ? history(application, filings) : List.of(),
                party ? verdicts(application, filings) : List.of(),
                access == Access.OWN ? EditedView.of(application.folder()) : Map.of());
    }

    private static List<Turn> history(Application application, List<Filing> seen) {
        var submissions = seen.stream().map(Filing::submission).toList();
        return application.folder().history().stream()
                .filter(turn -> submissions.contains(turn.submission()))
                .toList();
    }

    private static List<Verdict> verdicts(Application application, List<Filing> seen) {
        var submissions = seen.stream().map(Filing::submission).toList();
        return application.folder().verdicts().stream()
                .filter(verdict -> submissions.contains(verdict.submission()))
                .toList();
    }

    private static @Nullable String reason(Application application) {
        return switch (application) {
            case Declined declined -> declined.reason();
            case Withdrawn withdrawn -> withdrawn.reason();
            default -> null;
        };
    }
}
