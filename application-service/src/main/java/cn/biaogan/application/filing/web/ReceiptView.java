package cn.biaogan.application.filing.web;

import cn.biaogan.application.filing.domain.Filing;
import java.time.Instant;

/**
 * What an enterprise holds in its hand after a submission.
 *
 * @param submittedAt by the server's clock
 * @param digest SM3 over the canonical JSON (RFC 8785) of the published event without its digest
 */
record ReceiptView(
        String applicationId,
        String number,
        int submission,
        Instant submittedAt,
        String digestAlgorithm,
        String digest,
        String enterpriseName,
        String creditCode,
        String recommenderId,
        String recommenderName) {

    static ReceiptView of(Filing filing) {
        return new ReceiptView(
                filing.applicationId(),
                filing.number(),
                filing.submission(),
                filing.submittedAt(),
                "SM3",
                filing.digest(),
                filing.applicant().name(),
                filing.applicant().creditCode().value(),
                filing.recommender().id(),
                filing.recommender().name());
    }
}
