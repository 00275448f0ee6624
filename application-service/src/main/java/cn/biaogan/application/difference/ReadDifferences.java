package cn.biaogan.application.difference;

import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.filing.ReadApplications;
import cn.biaogan.application.filing.ReadApplications.Seen;
import cn.biaogan.application.filing.domain.access.Access;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** What changed between two submissions that the caller sees, or up to what its own enterprise works on now. */
@Component
public class ReadDifferences {

    /** Names what is worked on, where a submission is named by its number. */
    public static final String DRAFT = "draft";

    private final ReadApplications applications;
    private final Aggregates<Enterprise, Void> enterprises;
    private final FormCatalogue forms;

    ReadDifferences(ReadApplications applications, Aggregates<Enterprise, Void> enterprises, FormCatalogue forms) {
        this.applications = applications;
        this.enterprises = enterprises;
        this.forms = forms;
    }

    /** @throws NotFound when the caller does not see one of the two versions */
    public List<Difference> between(String applicationId, String from, String to, Act act) {
        var seen = applications.get(applicationId, act);
        if (!seen.access().party()) {
            throw new NotFound();
        }
        var before = version(seen, from);
        var after = version(seen, to);
        var form = forms.published(after.content().formVersion());
        return new Comparison(form, before, after, seen.access().withPersonalData()).differences();
    }

    private PaperVersion version(Seen seen, String name) {
        if (name.equals(DRAFT) && seen.access() == Access.OWN) {
            return draft(seen);
        }
        return seen.filings().stream()
                .filter(filing -> Integer.toString(filing.submission()).equals(name))
                .findFirst()
                .map(PaperVersion::of)
                .orElseThrow(NotFound::new);
    }

    private PaperVersion draft(Seen seen) {
        var folder = seen.application().folder();
        var particulars = enterprises
                .find(seen.found().tenant(), folder.enterpriseId())
                .map(found -> found.state().profile().particulars())
                .orElse(null);
        return new PaperVersion(particulars, folder.content(), folder.evidence());
    }
}
