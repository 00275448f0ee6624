package cn.biaogan.platform.audit;

import java.util.List;

/** The append-only record of acts, one SM3 hash chain per tenant. */
public interface AuditChain {

    /**
     * Appends the entries, in their order, each to its tenant's chain. An entry whose source is already there is passed
     * over, so that a crash between append and acknowledgement does no harm.
     */
    void append(List<AuditEntry> entries);
}
