package cn.biaogan.review.sheet;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** An expert states that they are independent and keep what they read to themselves; then they may read it. */
@Component
public class SignStatementHandler {

    private final OwnSheets sheets;
    private final Clock clock;

    SignStatementHandler(OwnSheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    public Versioned<ScoreSheet> sign(String sheetId, Act act) {
        sheets.requireNoConflict(sheets.get(sheetId, act).state());
        return sheets.change(sheetId, act, sheet -> sheet.sign(clock.instant()));
    }
}
