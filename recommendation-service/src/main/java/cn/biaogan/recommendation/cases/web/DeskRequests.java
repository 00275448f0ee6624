package cn.biaogan.recommendation.cases.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.recommendation.cases.domain.Notes;
import cn.biaogan.recommendation.cases.domain.Place;
import cn.biaogan.recommendation.cases.domain.Points;
import cn.biaogan.recommendation.cases.domain.Reason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What officers send while they share and check their cases. */
final class DeskRequests {

    private DeskRequests() {}

    /** Body of a claim; it may be left out. */
    record ClaimRequest(@Nullable Boolean takeOver) {

        boolean over() {
            return Boolean.TRUE.equals(takeOver);
        }
    }

    /** Body of a handover: account or name of the colleague. */
    record HandoverRequest(
            @Demanded @Nullable String officer,
            @Nullable String note,
            @Nullable Boolean takeOver) {

        /** What it says. */
        record Read(String officer, @Nullable Reason note) {}

        Read read() {
            var fields = new Fields();
            var to = fields.read("/officer", officer, UnaryOperator.identity());
            var said = fields.readIfPresent("/note", note, Reason::new);
            fields.check();
            return new Read(to, said);
        }
    }

    /** Body of a change of remarks; what is left out stays as it is. */
    record RemarksRequest(
            @Nullable List<@Nullable RemarkItem> set,
            @Nullable List<@Nullable String> remove,
            @Nullable List<@Nullable String> checked) {

        Notes read() {
            var fields = new Fields();
            var notes = new ArrayList<Notes.Note>();
            var given = set == null ? List.<@Nullable RemarkItem>of() : set;
            for (int i = 0; i < given.size(); i++) {
                var item = given.get(i);
                var place = fields.read("/set/" + i + "/pointer", item == null ? null : item.pointer(), Place::new);
                var text = fields.read("/set/" + i + "/text", item == null ? null : item.text(), Reason::new);
                notes.add(new Notes.Note(place, text));
            }
            var gone = each(fields, "/remove/", remove, Place::new);
            var sections = checked == null ? null : each(fields, "/checked/", checked, UnaryOperator.identity());
            fields.check();
            return new Notes(notes, gone, sections);
        }

        private static <T> List<T> each(
                Fields fields, String at, @Nullable List<@Nullable String> given, Function<String, T> reader) {
            var read = new ArrayList<T>();
            for (int i = 0; given != null && i < given.size(); i++) {
                read.add(fields.read(at + i, given.get(i), reader));
            }
            return read;
        }
    }

    /** A remark on one place. */
    record RemarkItem(
            @Demanded @Nullable String pointer,
            @Demanded @Nullable String text) {}

    /** Body of a check score: 0 to 100 with a sentence. */
    @Schema(name = "CheckScoreRequest")
    record ScoreRequest(
            @Demanded @Nullable Integer score,
            @Demanded @Nullable String grounds) {

        /** What it says. */
        record Read(Points points, Reason grounds) {}

        Read read() {
            var fields = new Fields();
            var points = fields.read("/score", score, Points::new);
            var why = fields.read("/grounds", grounds, Reason::new);
            fields.check();
            return new Read(points, why);
        }
    }
}
