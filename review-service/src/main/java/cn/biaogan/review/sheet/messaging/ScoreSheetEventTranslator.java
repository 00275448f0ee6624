package cn.biaogan.review.sheet.messaging;

import cn.biaogan.platform.store.OutgoingEvent;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent.ExpertRecused;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent.ScoreSubmitted;
import cn.biaogan.review.sheet.domain.ScoreSheetEvent.StatementSigned;

/** From the score sheet's own words to the published language. */
public final class ScoreSheetEventTranslator {

    private ScoreSheetEventTranslator() {}

    public static OutgoingEvent translate(ScoreSheetEvent event) {
        var c = event.commission();
        String sheet = c.sheetId().value();
        String dossier = c.dossierId().value();
        String application = c.applicationId().value();
        String tenant = c.tenant().value();
        String cycle = c.cycleId().value();
        String expert = c.expertId().value();
        return switch (event) {
            case StatementSigned e ->
                new OutgoingEvent(
                        "cn.biaogan.review.statement-signed.v1",
                        new StatementSignedV1(sheet, dossier, application, tenant, cycle, expert, e.at()));
            case ExpertRecused e ->
                new OutgoingEvent(
                        "cn.biaogan.review.expert-recused.v1",
                        new ExpertRecusedV1(sheet, dossier, application, tenant, cycle, expert, e.at()));
            case ScoreSubmitted e ->
                new OutgoingEvent(
                        "cn.biaogan.review.score-submitted.v1",
                        new ScoreSubmittedV1(
                                sheet,
                                dossier,
                                application,
                                tenant,
                                cycle,
                                expert,
                                c.industry().value(),
                                c.size(),
                                c.rubricVersion(),
                                e.total(),
                                e.at()));
        };
    }
}
