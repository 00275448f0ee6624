package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.EditContentHandler.Edited;
import cn.biaogan.application.form.domain.ContentChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an edit.
 *
 * @param applied pointers of the places that hold what was sent
 * @param conflicts places where somebody else was faster: what was sent for them is not kept
 */
record EditAnswer(long version, List<String> applied, List<Conflict> conflicts, ApplicationView application) {

    /**
     * @param theirs what stands there; absent when it was taken away
     * @param by who wrote it
     */
    record Conflict(
            String pointer,
            @Nullable Object theirs,
            @Nullable String by,
            @Nullable Instant at) {}

    static EditAnswer of(Edited edited, ApplicationSummary summary) {
        var folder = edited.application().state().folder();
        return new EditAnswer(
                edited.application().version(),
                edited.applied().stream().map(ContentChange::pointer).toList(),
                edited.conflicts().stream()
                        .map(change -> {
                            var touch = folder.touched().get(change.pointer());
                            return new Conflict(
                                    change.pointer(),
                                    change.stored(folder.content()),
                                    touch == null ? null : touch.by(),
                                    touch == null ? null : touch.at());
                        })
                        .toList(),
                ApplicationView.own(edited.application(), summary));
    }
}
