package cn.biaogan.publication.cycle.web;

import cn.biaogan.publication.cycle.domain.WithdrawnExtension;
import cn.biaogan.publication.joint.domain.Ministry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Later deadlines that were proposed and not countersigned.
 *
 * @param units whose deadlines were meant; left out for everyone's
 * @param reason why they were proposed
 * @param withdrawnBy the proposing ministry when it took them back, the other one when it did not countersign
 * @param withdrawalReason why they were not countersigned
 */
record WithdrawnExtensionView(
        Instant applicationDeadline,
        Instant recommendationDeadline,
        @Nullable List<ExtensionView.UnitView> units,
        String reason,
        Ministry proposedBy,
        Instant proposedAt,
        Ministry withdrawnBy,
        Instant withdrawnAt,
        String withdrawalReason) {

    static WithdrawnExtensionView of(WithdrawnExtension ended) {
        var proposal = ended.proposal();
        return new WithdrawnExtensionView(
                proposal.deadlines().application(),
                proposal.deadlines().recommendation(),
                ExtensionView.units(proposal.units()),
                proposal.reason(),
                proposal.proposedBy().ministry(),
                proposal.proposedBy().at(),
                ended.withdrawnBy().ministry(),
                ended.withdrawnBy().at(),
                ended.reason());
    }
}
