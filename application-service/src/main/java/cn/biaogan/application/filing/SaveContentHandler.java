package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.application.form.domain.Content;
import cn.biaogan.application.form.domain.ContentPointer;
import cn.biaogan.application.form.domain.FormDefinition;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.store.Versioned;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what was typed; only fields and questions that the form does not have are refused. */
@Component
public class SaveContentHandler {

    private final OwnApplications own;
    private final FormCatalogue forms;

    SaveContentHandler(OwnApplications own, FormCatalogue forms) {
        this.own = own;
        this.forms = forms;
    }

    public Versioned<Application> handle(SaveContent command, Act act) {
        act.withVersionRequired();
        var version =
                own.get(command.applicationId(), act).state().folder().content().formVersion();
        requireKnown(command, forms.version(version));
        return own.change(
                command.applicationId(),
                act,
                application -> Decision.of(application
                        .preparing()
                        .save(new Content(version, command.form(), command.answers(), command.avoidances()))));
    }

    private static void requireKnown(SaveContent command, FormDefinition form) {
        var fields = new Fields();
        var ids = form.fieldIds();
        var questions = new HashSet<>(form.questions());
        command.form().keySet().stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> fields.fault(ContentPointer.field(id), "field.unknown", Map.of("name", id)));
        command.answers().keySet().stream()
                .filter(id -> !questions.contains(id))
                .forEach(id -> fields.fault(ContentPointer.answer(id), "field.unknown", Map.of("name", id)));
        fields.check();
    }
}
