package cn.biaogan.application.filing.domain;

import cn.biaogan.application.form.domain.Content;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.application.form.domain.ContentPointer;
import cn.biaogan.files.domain.Scan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of a folder that the enterprise works on. */
record WorkingCopy(Content content, List<Evidence> evidence, Map<String, Touch> touched) {

    /** With the changes whose place still holds what their editor saw; the others leave everything as it is. */
    WorkingCopy changed(List<ContentChange> changes, Touch touch) {
        var next = content;
        var places = new HashMap<>(touched);
        for (ContentChange change : changes) {
            if (!change.doneIn(next) && change.foundIn(next)) {
                next = change.in(next);
                places.put(change.pointer(), touch);
            }
        }
        return new WorkingCopy(next, evidence, places);
    }

    WorkingCopy add(Evidence file, int most, Touch touch) {
        if (evidence.size() >= most) {
            throw new EvidenceRejection.TooMany(most);
        }
        var next = new ArrayList<>(evidence);
        next.add(file);
        return with(next, touch);
    }

    WorkingCopy remove(String evidenceId, Touch touch) {
        var next = evidence.stream()
                .filter(e -> !e.evidenceId().equals(evidenceId))
                .toList();
        return with(next, touch);
    }

    private WorkingCopy with(List<Evidence> files, Touch touch) {
        var places = new HashMap<>(touched);
        places.put(ContentPointer.EVIDENCE, touch);
        return new WorkingCopy(content, files, places);
    }

    WorkingCopy scanned(String fileId, Scan result) {
        var files = evidence.stream().map(file -> file.scanned(fileId, result)).toList();
        return new WorkingCopy(content, files, touched);
    }
}
