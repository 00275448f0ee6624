package cn.biaogan.review.sheet;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.store.Versioned;
import cn.biaogan.review.reference.Rubrics;
import cn.biaogan.review.sheet.domain.Mark;
import cn.biaogan.review.sheet.domain.ScoreSheet;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An expert puts unfinished marks aside. */
@Component
public class SaveDraftHandler {

    private final OwnSheets sheets;
    private final Rubrics rubrics;

    SaveDraftHandler(OwnSheets sheets, Rubrics rubrics) {
        this.sheets = sheets;
        this.rubrics = rubrics;
    }

    public Versioned<ScoreSheet> save(String sheetId, Map<String, Mark> marks, Act act) {
        return sheets.change(
                sheetId,
                act.withVersionRequired(),
                sheet -> sheet.draft(rubrics.of(sheet.commission().rubricVersion()), marks));
    }
}
