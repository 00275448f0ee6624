package cn.biaogan.application.filing;

import cn.biaogan.application.filing.domain.number.ApplicationNumber;
import cn.biaogan.application.filing.domain.number.NumberSeries;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.store.Aggregates;
import org.springframework.stereotype.Component;

/** Gives the numbers people see, one series for each tenant and year. */
@Component
class NumberRegister {

    private final Aggregates<NumberSeries, Void> numbers;

    NumberRegister(Aggregates<NumberSeries, Void> numbers) {
        this.numbers = numbers;
    }

    /** A number of the caller's tenant; asked again for the same application, the same one. */
    ApplicationNumber number(String applicationId, int year, Act act) {
        var series = numbers.change(
                act.tenant(),
                Integer.toString(year),
                act.onAnother(),
                known -> Decision.of(known.orElse(NumberSeries.EMPTY).give(applicationId)));
        int given = series.state().of(applicationId).orElseThrow();
        return new ApplicationNumber(year, act.tenant(), given);
    }
}
