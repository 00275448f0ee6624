package cn.biaogan.recommendation.summary.web;

import cn.biaogan.files.web.Download;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.web.InTurn;
import cn.biaogan.printing.PrinterBusy;
import cn.biaogan.recommendation.summary.PrintSummaryHandler;
import cn.biaogan.recommendation.summary.PrintSummaryHandler.Printed;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/** As what the table is downloaded; in small letters, as the address has it. */
enum TableFormat {
    pdf("application/pdf") {
        @Override
        Printed print(PrintSummaryHandler printer, String cycleId, @Nullable String unit, Act act) {
            return printer.pdf(cycleId, unit, act);
        }
    },
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Printed print(PrintSummaryHandler printer, String cycleId, @Nullable String unit, Act act) {
            return printer.xlsx(cycleId, unit, act);
        }
    };

    private static final InTurn PRESS = new InTurn(2, Duration.ofSeconds(8));

    private final String type;

    TableFormat(String type) {
        this.type = type;
    }

    abstract Printed print(PrintSummaryHandler printer, String cycleId, @Nullable String unit, Act act);

    ResponseEntity<Resource> answer(Supplier<Printed> print, Act act) {
        try {
            var printed = PRESS.work(act, print);
            return Download.of(printed.bytes(), type, printed.name() + "." + name());
        } catch (PrinterBusy busy) {
            throw InTurn.busy();
        }
    }
}
