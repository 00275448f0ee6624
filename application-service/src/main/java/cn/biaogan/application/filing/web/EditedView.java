package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.domain.Folder;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Who changed a place last, and when. */
record EditedView(String by, Instant at) {

    static Map<String, EditedView> of(Folder folder) {
        var edited = new TreeMap<String, EditedView>();
        folder.touched().forEach((pointer, touch) -> edited.put(pointer, new EditedView(touch.by(), touch.at())));
        return edited;
    }
}
