package cn.biaogan.application.filing.web;

import cn.biaogan.application.cycle.domain.CycleView;
import cn.biaogan.application.enterprise.domain.EnterpriseSize;
import cn.biaogan.application.filing.domain.Application;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.StateName;
import cn.biaogan.platform.store.Versioned;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line of a list: no content, no personal data; what a submission says is absent before the first one. */
record ApplicationSummary(
        String applicationId,
        String tenant,
        String cycleId,
        int year,
        String cycleName,
        String enterpriseId,
        StateName state,
        @Nullable String number,
        @Nullable String enterpriseName,
        @Nullable String industry,
        @Nullable EnterpriseSize size,
        @Nullable String recommenderId,
        @Nullable String recommenderName,
        int submission,
        @Nullable Instant submittedAt) {

    /** @param name of the enterprise before the first submission, {@code null} when it has none yet */
    static ApplicationSummary of(Versioned<Application> found, CycleView cycle, @Nullable String name) {
        var folder = found.state().folder();
        var filed = folder.filed();
        return new ApplicationSummary(
                folder.applicationId(),
                found.tenant().value(),
                folder.cycleId(),
                cycle.year(),
                cycle.name(),
                folder.enterpriseId(),
                found.state().stateName(),
                of(filed, Filing::number),
                filed == null ? name : filed.applicant().name(),
                of(filed, filing -> filing.applicant().industry().code()),
                of(filed, filing -> filing.applicant().size()),
                of(filed, filing -> filing.recommender().id()),
                of(filed, filing -> filing.recommender().name()),
                folder.submission(),
                of(filed, Filing::submittedAt));
    }

    private static <T> @Nullable T of(@Nullable Filing filing, Function<Filing, T> field) {
        return filing == null ? null : field.apply(filing);
    }
}
