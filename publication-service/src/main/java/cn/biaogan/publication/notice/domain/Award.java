package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.publication.candidate.domain.Candidate;
import cn.biaogan.publication.certificate.domain.CertificateNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An announced benchmark unit and the certificate it gets. */
public record Award(Candidate candidate, String certificateId, CertificateNumber number) {

    /** Numbers the listed candidates in their order, each tenant from 1. */
    static List<Award> of(NoticeHead head, List<Listing> entries) {
        Map<TenantId, Integer> counts = new HashMap<>();
        List<Award> awards = new ArrayList<>();
        for (Listing entry : entries) {
            if (entry.listed()) {
                Candidate candidate = entry.candidate();
                int position = counts.merge(candidate.tenant(), 1, Integer::sum);
                var id = Ids.derived("certificate", candidate.applicationId()).toString();
                awards.add(new Award(
                        candidate,
                        id,
                        CertificateNumber.of(head.year(), head.edition(), candidate.tenant(), position)));
            }
        }
        return awards;
    }
}
