package cn.biaogan.application.filing;

import cn.biaogan.application.enterprise.CreditCodeRegister;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import cn.biaogan.application.filing.domain.ApplicationRejection;
import cn.biaogan.application.filing.domain.Draft;
import cn.biaogan.application.filing.domain.Folder;
import cn.biaogan.application.filing.domain.SubmissionOrder;
import cn.biaogan.application.team.domain.Right;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Submits to one unit, for the first time, again after a correction, or to another unit. */
@Component
public class SubmitApplicationHandler {

    private final OwnApplications own;
    private final KnownCycles cycles;
    private final Aggregates<Enterprise, Void> enterprises;
    private final CreditCodeRegister codes;
    private final NumberRegister numbers;
    private final SubmissionDesk desk;

    SubmitApplicationHandler(
            OwnApplications own,
            KnownCycles cycles,
            Aggregates<Enterprise, Void> enterprises,
            CreditCodeRegister codes,
            NumberRegister numbers,
            SubmissionDesk desk) {
        this.own = own;
        this.cycles = cycles;
        this.enterprises = enterprises;
        this.codes = codes;
        this.numbers = numbers;
        this.desk = desk;
    }

    public Versioned<Application> handle(SubmitApplication command, Act act) {
        own.requireRight(Right.OWNER, command.applicationId(), act);
        var found = own.get(command.applicationId(), act).state();
        String number = found instanceof Draft draft ? numberFor(draft, command, act) : "";
        return own.change(command.applicationId(), act, application -> submitted(application, command, number, act));
    }

    /** Profile, cycle and unit are read for every attempt, so that an extension or a sent list counts at once. */
    private Decision<Application, ApplicationEvent> submitted(
            Application application, SubmitApplication command, String number, Act act) {
        var order = order(command, application.folder(), number, act);
        return application.preparing().submit(order);
    }

    /** A number is taken only once nothing else stands in the way. */
    private String numberFor(Draft draft, SubmitApplication command, Act act) {
        submitted(draft, command, "", act);
        int year = cycles.of(draft.folder().cycleId()).year();
        return numbers.number(draft.folder().applicationId(), year, act).toString();
    }

    private SubmissionOrder order(SubmitApplication command, Folder folder, String number, Act act) {
        var applicant = enterprises
                .find(act.tenant(), act.organisation())
                .orElseThrow(ApplicationRejection.ProfileMissing::new)
                .state()
                .profile()
                .particulars();
        codes.requireHeld(applicant.creditCode(), act.tenant(), act.organisation());
        var cycle = cycles.of(folder.cycleId());
        var unit = cycle.recommenderFor(act.tenant(), command.recommenderId())
                .orElseThrow(ApplicationRejection.UnknownRecommender::new);
        return desk.order(unit, applicant, folder.content(), cycle, number);
    }
}
