package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.access.Access;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.Avoidance;
import cn.biaogan.application.form.domain.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Form, answers and files: what is worked on towards the enterprise, the last submission towards everybody else.
 *
 * @param avoidances absent towards experts, who need not know whom the enterprise does not trust
 */
record ContentView(
        String formVersion,
        Map<String, Object> form,
        Map<String, Answer> answers,
        @Nullable List<Avoidance> avoidances,
        List<EvidenceView> evidence) {

    static @Nullable ContentView of(Application application, Access access) {
        var folder = application.folder();
        var filed = folder.filed();
        if (access == Access.OWN) {
            return of(folder.content(), folder.evidence(), Set.of(), true);
        }
        if (filed == null) {
            return null;
        }
        return of(filed, access);
    }

    /** What was submitted, without personal data unless it is the reader's own. */
    static ContentView of(Filing filed, Access access) {
        Set<String> withheld = access.withPersonalData() ? Set.of() : filed.withheld();
        return of(filed.content(), filed.evidence(), withheld, access.party());
    }

    private static ContentView of(
            Content content, List<Evidence> evidence, Set<String> withheld, boolean withAvoidances) {
        var form = new LinkedHashMap<>(content.form());
        form.keySet().removeAll(withheld);
        return new ContentView(
                content.formVersion(),
                form,
                content.answers(),
                withAvoidances ? content.avoidances() : null,
                evidence.stream().map(EvidenceView::of).toList());
    }
}
