package cn.biaogan.recommendation;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.Ids;
import cn.biaogan.recommendation.cases.messaging.ApplicationSubmittedV1;
import cn.biaogan.recommendation.cases.messaging.ApplicationWithdrawnV1;
import cn.biaogan.recommendation.domain.Size;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** What enterprises submit, after the published example. */
public final class Submissions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ApplicationSubmittedV1 EXAMPLE =
            JSON.readValue(Contracts.example("cn.biaogan.application.submitted.v1"), ApplicationSubmittedV1.class);

    private Submissions() {}

    /** The n-th enterprise submits to a unit. */
    public static ApplicationSubmittedV1 of(int n, Size size, String recommenderId, String tenant, int submission) {
        var applicationId = Ids.derived("application", "ent-" + n, World.CYCLE).toString();
        return new ApplicationSubmittedV1(
                applicationId,
                "BG2026-330000-%05d".formatted(n),
                World.CYCLE,
                "ent-" + n,
                "浙江澄衡精密仪器第" + n + "有限公司",
                EXAMPLE.creditCode(),
                recommenderId,
                tenant,
                "INSTRUMENTS",
                null,
                size,
                EXAMPLE.formVersion(),
                EXAMPLE.form(),
                EXAMPLE.answers(),
                EXAMPLE.evidence(),
                EXAMPLE.digest(),
                EXAMPLE.submittedAt(),
                submission);
    }

    public static ApplicationWithdrawnV1 withdrawal(ApplicationSubmittedV1 of) {
        return new ApplicationWithdrawnV1(
                of.applicationId(),
                of.recommenderId(),
                of.recommenderTenant(),
                null,
                Instant.parse("2026-06-01T00:00:00Z"));
    }
}
