package cn.biaogan.application.filing;

import cn.biaogan.application.form.domain.ContentChange;
import java.util.List;

/** What somebody typed at single places, and what stood there before their eyes. */
public record EditContent(String applicationId, List<ContentChange> changes) {

    public EditContent {
        changes = List.copyOf(changes);
    }
}
