package cn.biaogan.publication.candidate.domain;

import cn.biaogan.platform.kernel.TenantId;

/**
 * The application that is published, and after the announcement certified.
 *
 * @param tenant the applicant's tenant
 * @param industry code of the reference data
 */
public record Candidate(
        String applicationId,
        TenantId tenant,
        String enterpriseId,
        String enterpriseName,
        String industry,
        EnterpriseSize size) {}
