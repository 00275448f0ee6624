package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a case's worksheet.
 *
 * @param set remarks to write, each in place of the one that stood there
 * @param remove places whose remark goes; where there is none nothing happens
 * @param checked the sections that are checked from now on, all of them in the present submission; {@code null} leaves
 *     them as they are
 */
public record Notes(
        List<Note> set, List<Place> remove, @Nullable List<String> checked) {

    /** What to write on a place. */
    public record Note(Place place, Reason text) {}

    public Notes {
        set = List.copyOf(set);
        remove = List.copyOf(remove);
        checked = checked == null ? null : List.copyOf(checked);
    }

    /** @throws InvalidFields naming what is not there, and what is named twice */
    void mustFit(Submission submission, FormLayout layout) {
        var fields = new Fields();
        for (int i = 0; i < set.size(); i++) {
            var place = set.get(i).place();
            if (!submission.has(place) && !layout.has(place)) {
                fields.fault("/set/" + i + "/pointer", "value.unknown");
            } else if (isTwice(place, i)) {
                fields.fault("/set/" + i + "/pointer", "value.duplicate");
            }
        }
        var sections = checked == null ? List.<String>of() : checked;
        for (int i = 0; i < sections.size(); i++) {
            if (!layout.sections().contains(sections.get(i))) {
                fields.fault("/checked/" + i, "value.unknown");
            }
        }
        fields.check();
    }

    private boolean isTwice(Place place, int at) {
        return set.subList(0, at).stream().anyMatch(note -> note.place().equals(place)) || remove.contains(place);
    }
}
