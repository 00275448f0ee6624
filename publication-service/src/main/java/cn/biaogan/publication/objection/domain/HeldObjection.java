package cn.biaogan.publication.objection.domain;

import cn.biaogan.platform.kernel.Decision;
import cn.biaogan.platform.kernel.PersonalData;
import cn.biaogan.publication.joint.domain.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grounds of an objection and who brought them.
 *
 * @param disclosures every reading of the content by an officer
 * @param settled whether the notice is known to have taken note of it
 */
public record HeldObjection(
        String objectionId,
        String noticeId,
        String applicationId,
        Objector objector,
        @PersonalData String grounds,
        @PersonalData @Nullable String evidence,
        Instant receivedAt,
        List<Signature> disclosures,
        boolean settled)
        implements Objection {

    public HeldObjection {
        disclosures = List.copyOf(disclosures);
    }

    @Override
    public HeldObjection held() {
        return this;
    }

    @Override
    public boolean unsettled() {
        return !settled;
    }

    /** Lets an officer read it in full; the reading itself becomes part of the record and so of the audit. */
    public Decision<Objection, Void> disclose(Signature to) {
        var all = new ArrayList<>(disclosures);
        all.add(to);
        return Decision.of(new HeldObjection(
                objectionId, noticeId, applicationId, objector, grounds, evidence, receivedAt, all, settled));
    }

    /** The notice took note of it: it stays. */
    public Decision<Objection, Void> settle() {
        return Decision.of(new HeldObjection(
                objectionId, noticeId, applicationId, objector, grounds, evidence, receivedAt, disclosures, true));
    }

    /** The notice refused it or never heard of it: nothing of the person is kept. */
    public Decision<Objection, Void> erase(Instant now) {
        return Decision.of(new ErasedObjection(objectionId, noticeId, now));
    }

    /** Grounds and evidence may name people too. */
    @Override
    public String toString() {
        return "HeldObjection[" + objectionId + ", " + noticeId + ", " + applicationId + "]";
    }
}
