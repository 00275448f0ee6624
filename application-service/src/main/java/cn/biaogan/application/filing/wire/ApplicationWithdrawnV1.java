package cn.biaogan.application.filing.wire;

import cn.biaogan.application.enterprise.domain.EnterpriseSize;
import cn.biaogan.application.filing.domain.ApplicationEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A withdrawal as it is told: industry and size are those of the submission called back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationWithdrawnV1(
        String applicationId,
        String cycleId,
        String enterpriseId,
        String recommenderId,
        String recommenderTenant,
        String industry,
        EnterpriseSize size,
        @Nullable String reason,
        Instant withdrawnAt) {

    static ApplicationWithdrawnV1 of(ApplicationEvent.Withdrawn event) {
        var filing = event.filing();
        return new ApplicationWithdrawnV1(
                filing.applicationId(),
                filing.cycleId(),
                filing.enterpriseId(),
                filing.recommender().id(),
                filing.recommender().tenant().value(),
                filing.applicant().industry().code(),
                filing.applicant().size(),
                event.reason(),
                event.at());
    }
}
