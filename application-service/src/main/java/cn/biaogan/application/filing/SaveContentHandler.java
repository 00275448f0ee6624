package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.application.form.domain.Content;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Keeps what was typed; refused are only places that the form does not have, and texts twice too long. */
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
        KnownPlaces.require(command, forms.version(version));
        var next = new Content(version, command.form(), command.answers(), command.avoidances());
        return own.edit(
                command.applicationId(),
                act,
                (application, touch) -> Decision.of(application.preparing().save(next, touch)));
    }
}
