package cn.biaogan.recommendation.cases.domain;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.recommendation.domain.Officer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the officers of a unit keep beside a case while they check it; the enterprise never sees it.
 *
 * @param claim who works on it, {@code null} when nobody does
 * @param remarks by place of the submission
 * @param checked the sections of the form that were looked through
 * @param checkedOn the submission they were looked through in; worksheets of before it was kept have none
 */
public record Worksheet(
        @Nullable Claim claim,
        List<Remark> remarks,
        List<String> checked,
        @Nullable Integer checkedOn,
        @Nullable CheckScore score) {

    public static final Worksheet EMPTY = new Worksheet(null, List.of(), List.of(), null, null);

    private static final int MOST_REMARKS = 200;

    public Worksheet {
        remarks = List.copyOf(remarks);
        checked = List.copyOf(checked);
    }

    /** The officer that somebody else than this one would have to be asked. */
    Optional<Claim> claimBesides(Officer officer) {
        return Optional.ofNullable(claim).filter(c -> !c.officer().is(officer));
    }

    Worksheet claimedBy(@Nullable Claim next) {
        return new Worksheet(next, remarks, checked, checkedOn, score);
    }

    Worksheet scored(CheckScore next) {
        return new Worksheet(claim, remarks, checked, checkedOn, next);
    }

    /**
     * @param submission the one that is looked through
     * @throws InvalidFields when there would be too many
     */
    Worksheet noted(Notes notes, int submission, Officer by, Instant at) {
        var kept = remarks.stream().filter(r -> !touches(notes, r.place()));
        var written = notes.set().stream().map(note -> remark(note, by, at));
        var all = Stream.concat(kept, written).toList();
        if (all.size() > MOST_REMARKS) {
            var fields = new Fields();
            fields.fault("/set", "value.too-many", Map.of("max", MOST_REMARKS));
            fields.check();
        }
        return notes.checked() == null
                ? new Worksheet(claim, all, checked, checkedOn, score)
                : new Worksheet(claim, all, notes.checked(), submission, score);
    }

    /** The same words on the same place keep their author. */
    private Remark remark(Notes.Note note, Officer by, Instant at) {
        return remark(note.place())
                .filter(known -> known.text().equals(note.text()))
                .orElseGet(() -> new Remark(note.place(), note.text(), by, at));
    }

    private static boolean touches(Notes notes, Place place) {
        return notes.remove().contains(place)
                || notes.set().stream().anyMatch(note -> note.place().equals(place));
    }

    Optional<Remark> remark(Place place) {
        return remarks.stream().filter(r -> r.place().equals(place)).findFirst();
    }
}
