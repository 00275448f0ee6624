package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.TenantId;

/** A recommending unit as a joint act names it. */
public record NamedUnit(TenantId tenant, String id) {}
