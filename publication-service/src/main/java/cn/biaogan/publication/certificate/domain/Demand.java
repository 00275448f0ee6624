package cn.biaogan.publication.certificate.domain;

import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the holder is asked, and its answer.
 *
 * @param rectification whether something has to be put right, not only shown
 * @param due the first moment that is too late for an answer
 * @param answer {@code null} until the holder answered
 */
public record Demand(
        boolean rectification,
        String request,
        Instant due,
        Signature by,
        @Nullable Answer answer) {

    Demand answered(Answer given) {
        if (!given.at().isBefore(due)) {
            throw new CertificateRejection.AnswerLate(due);
        }
        return new Demand(rectification, request, due, by, given);
    }
}
