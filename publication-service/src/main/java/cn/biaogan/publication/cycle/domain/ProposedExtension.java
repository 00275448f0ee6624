package cn.biaogan.publication.cycle.domain;

import cn.biaogan.publication.joint.domain.Signature;

/** Later deadlines that wait for the other ministry. */
public record ProposedExtension(Deadlines deadlines, String reason, Signature proposedBy) {}
