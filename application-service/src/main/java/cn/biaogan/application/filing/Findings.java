package cn.biaogan.application.filing;

import cn.biaogan.application.form.PublishedForm;
import cn.biaogan.application.form.SelfCheckTable;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.Rejection;
import java.util.List;

/**
 * What stands between an application and its submission, the choice of a unit apart.
 *
 * @param version of the application that was looked at
 * @param obstacles what no entry of the content can mend: profile, deadline, state, industry, credit code
 * @param faults every missing or wrong place of the content
 */
public record Findings(
        long version,
        List<Rejection> obstacles,
        List<Fault> faults,
        List<SectionCount> sections,
        List<CategoryCount> categories) {

    public Findings {
        obstacles = List.copyOf(obstacles);
        faults = List.copyOf(faults);
    }

    /** Whether nothing does. */
    public boolean ready() {
        return obstacles.isEmpty() && faults.isEmpty();
    }

    /** @param total required fields, or questions; commitments are given with the submission and do not count */
    public record SectionCount(PublishedForm.Section section, int done, int total) {}

    /** @param total questions of the category */
    public record CategoryCount(SelfCheckTable.Category category, int done, int total) {}
}
