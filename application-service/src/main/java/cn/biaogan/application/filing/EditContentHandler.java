package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.form.FormCatalogue;
import cn.biaogan.application.form.domain.ContentChange;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Versioned;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps what was typed at single places, all of it in one write. Where somebody else was faster their word stays and is
 * told; everything else of the same command is kept. A repeat is answered from what stands there by then.
 */
@Component
public class EditContentHandler {

    private final OwnApplications own;
    private final FormCatalogue forms;

    EditContentHandler(OwnApplications own, FormCatalogue forms) {
        this.own = own;
        this.forms = forms;
    }

    /**
     * @param applied the changes whose place holds what was wanted
     * @param conflicts the changes whose place holds somebody else's word
     */
    public record Edited(
            Versioned<Application> application, List<ContentChange> applied, List<ContentChange> conflicts) {

        static Edited of(EditContent command, Versioned<Application> saved) {
            var content = saved.state().folder().content();
            return new Edited(
                    saved,
                    command.changes().stream().filter(c -> c.doneIn(content)).toList(),
                    command.changes().stream().filter(c -> !c.doneIn(content)).toList());
        }
    }

    public Edited handle(EditContent command, Act act) {
        var version =
                own.get(command.applicationId(), act).state().folder().content().formVersion();
        KnownPlaces.require(command.changes(), forms.version(version));
        var saved = own.edit(
                command.applicationId(),
                act,
                (application, touch) -> Decision.of(application.preparing().edit(command.changes(), touch)));
        return Edited.of(command, saved);
    }
}
