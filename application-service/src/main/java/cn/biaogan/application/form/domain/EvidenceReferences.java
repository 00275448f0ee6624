package cn.biaogan.application.form.domain;

import cn.biaogan.platform.kernel.Fields;
import java.util.Collection;
import java.util.Set;

/** A place that names evidence names files of this application, each once. */
final class EvidenceReferences {

    private EvidenceReferences() {}

    static void check(String pointer, Collection<?> ids, Set<String> known, Set<Object> seen, Fields fields) {
        int i = 0;
        for (Object id : ids) {
            String place = pointer + "/" + i++;
            if (!(id instanceof String name) || !known.contains(name)) {
                fields.fault(place, "evidence.unknown");
            } else if (!seen.add(id)) {
                fields.fault(place, "value.duplicate");
            }
        }
    }
}
