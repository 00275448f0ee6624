package cn.biaogan.application.filing;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.enterprise.domain.Enterprise;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.ApplicationRejection;
import cn.biaogan.application.filing.domain.Draft;
import cn.biaogan.application.filing.domain.SubmissionOrder;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Aggregates;
import cn.biaogan.platform.store.Versioned;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Submits to one unit, for the first time, again after a correction, or to another unit. */
@Component
public class SubmitApplicationHandler {

    private final OwnApplications own;
    private final KnownCycles cycles;
    private final Aggregates<Enterprise, Void> enterprises;
    private final NumberRegister numbers;
    private final SubmissionDesk desk;

    SubmitApplicationHandler(
            OwnApplications own,
            KnownCycles cycles,
            Aggregates<Enterprise, Void> enterprises,
            NumberRegister numbers,
            SubmissionDesk desk) {
        this.own = own;
        this.cycles = cycles;
        this.enterprises = enterprises;
        this.numbers = numbers;
        this.desk = desk;
    }

    public Versioned<Application> handle(SubmitApplication command, Act act) {
        var found = own.get(command.applicationId(), act).state();
        var cycle = cycles.of(found.folder().cycleId());
        var orders = orders(command, found, cycle, act);
        String number = found instanceof Draft draft ? numberFor(draft, orders, cycle, act) : "";
        return own.change(
                command.applicationId(),
                act,
                application -> application.preparing().submit(orders.apply(number)));
    }

    /** A number is taken only once nothing else stands in the way. */
    private String numberFor(Draft draft, Function<String, SubmissionOrder> orders, CycleView cycle, Act act) {
        draft.submit(orders.apply(""));
        return numbers.number(draft.folder().applicationId(), cycle.year(), act).toString();
    }

    private Function<String, SubmissionOrder> orders(
            SubmitApplication command, Application application, CycleView cycle, Act act) {
        var applicant = enterprises
                .find(act.tenant(), act.organisation())
                .orElseThrow(ApplicationRejection.ProfileMissing::new)
                .state()
                .profile()
                .particulars();
        var unit = cycle.recommenderFor(act.tenant(), command.recommenderId())
                .orElseThrow(ApplicationRejection.UnknownRecommender::new);
        return number -> desk.order(unit, applicant, application.folder().content(), cycle, number);
    }
}
