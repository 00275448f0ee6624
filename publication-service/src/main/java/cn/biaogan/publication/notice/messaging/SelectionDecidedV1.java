package cn.biaogan.publication.notice.messaging;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.publication.candidate.domain.Candidate;
import cn.biaogan.publication.candidate.domain.EnterpriseSize;
import cn.biaogan.publication.notice.domain.Listing;
import java.util.List;

/** What this service reads of {@code review.selection-decided}. */
record SelectionDecidedV1(String cycleId, List<SelectedV1> selected) {

    record SelectedV1(
            String applicationId,
            String applicantTenant,
            String enterpriseId,
            String enterpriseName,
            String industry,
            EnterpriseSize size,
            String recommenderId) {

        Listing listing() {
            return Listing.of(
                    new Candidate(
                            applicationId, new TenantId(applicantTenant), enterpriseId, enterpriseName, industry, size),
                    recommenderId);
        }
    }

    List<Listing> listings() {
        return selected.stream().map(SelectedV1::listing).toList();
    }
}
