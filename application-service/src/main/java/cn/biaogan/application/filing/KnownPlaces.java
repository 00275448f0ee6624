package cn.biaogan.application.filing;

import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.application.form.domain.ContentPointer;
import cn.biaogan.application.form.domain.FormDefinition;
import cn.biaogan.platform.kernel.Fields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Refuses fields and questions that the form does not have, and texts that are far longer than it takes. */
final class KnownPlaces {

    private KnownPlaces() {}

    static void require(SaveContent command, FormDefinition form) {
        var faults = new Fields();
        var questions = new HashSet<>(form.questions());
        unknown(command.form().keySet(), form.fieldIds()).forEach(id -> fault(ContentPointer.field(id), id, faults));
        unknown(command.answers().keySet(), questions).forEach(id -> fault(ContentPointer.answer(id), id, faults));
        command.form().forEach((id, value) -> form.requireKept(id, value, ContentPointer.field(id), faults));
        command.answers().forEach((id, answer) -> form.requireKept(answer, ContentPointer.answer(id), faults));
        faults.check();
    }

    static void require(List<ContentChange> changes, FormDefinition form) {
        var faults = new Fields();
        for (int i = 0; i < changes.size(); i++) {
            String place = "/changes/" + i + "/pointer";
            String value = "/changes/" + i + "/value";
            switch (changes.get(i)) {
                case ContentChange.Field field
                when !form.fieldIds().contains(field.id()) -> fault(place, field.id(), faults);
                case ContentChange.Reply reply
                when !form.questions().contains(reply.question()) -> fault(place, reply.question(), faults);
                case ContentChange.Field field -> form.requireKept(field.id(), field.value(), value, faults);
                case ContentChange.Reply reply -> form.requireKept(reply.value(), value, faults);
                case ContentChange.Avoided avoided -> {}
            }
        }
        faults.check();
    }

    private static List<String> unknown(Collection<String> given, Collection<String> known) {
        return given.stream().filter(id -> !known.contains(id)).toList();
    }

    private static void fault(String pointer, String id, Fields faults) {
        faults.fault(pointer, "field.unknown", Map.of("name", id));
    }
}
