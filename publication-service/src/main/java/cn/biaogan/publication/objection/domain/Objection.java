package cn.biaogan.publication.objection.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grounds of an objection and who brought them. Whether it is open or resolved stands in the notice.
 *
 * @param disclosures every reading of the objector's identity by an officer
 */
public record Objection(
        String objectionId,
        String noticeId,
        String applicationId,
        Objector objector,
        String grounds,
        @Nullable String evidence,
        Instant receivedAt,
        List<Signature> disclosures) {

    public Objection {
        disclosures = List.copyOf(disclosures);
    }

    /** Lets an officer read who objects; the reading itself becomes part of the record and so of the audit. */
    public Decision<Objection, Void> disclose(Signature to) {
        var all = new ArrayList<>(disclosures);
        all.add(to);
        return Decision.of(
                new Objection(objectionId, noticeId, applicationId, objector, grounds, evidence, receivedAt, all));
    }

    /** Grounds and evidence may name people too. */
    @Override
    public String toString() {
        return "Objection[" + objectionId + ", " + noticeId + ", " + applicationId + "]";
    }
}
