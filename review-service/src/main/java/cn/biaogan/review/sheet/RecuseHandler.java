package cn.biaogan.review.sheet;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.domain.Reason;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An expert leaves a dossier they must not judge. */
@Component
public class RecuseHandler {

    private final OwnSheets sheets;
    private final Clock clock;

    RecuseHandler(OwnSheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    public Versioned<ScoreSheet> recuse(String sheetId, @Nullable Reason reason, Act act) {
        return sheets.change(sheetId, act, sheet -> sheet.recuse(reason, clock.instant()));
    }
}
