package cn.biaogan.publication.cycle.domain;

import cn.biaogan.publication.joint.domain.Signature;

/**
 * A proposal that moved nothing: its own ministry took it back, or the other one did not countersign it.
 *
 * @param reason of whoever ended it; the proposal has the reason of its own
 */
public record WithdrawnExtension(ProposedExtension proposal, String reason, Signature withdrawnBy) {}
