package cn.biaogan.monitoring.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The stages in the order of the programme; each is counted from one type of event, and as often as it happens: a
 * certificate is {@link #QUESTIONED} by every re-verification and {@link #ANSWERED} after every question.
 */
public enum Stage {
    SUBMITTED("application.submitted", Counted.ONE_OF_THE_TENANT),
    RESUBMITTED("application.resubmitted", Counted.ONE_OF_THE_TENANT),
    WITHDRAWN("application.withdrawn", Counted.ONE_OF_THE_TENANT),
    RETURNED("recommendation.returned", Counted.ONE_OF_THE_APPLICANT),
    ACCEPTED("recommendation.accepted", Counted.ONE_OF_THE_APPLICANT),
    DECLINED("recommendation.declined", Counted.ONE_OF_THE_APPLICANT),
    RECOMMENDED("recommendation.batch-submitted", Counted.EACH_ENTRY),
    ASSIGNED("review.assigned", Counted.EACH_EXPERT_OF_EACH_ASSIGNMENT),
    SCORED("review.score-submitted", Counted.ONE_OF_THE_APPLICANT),
    SELECTED("review.selection-decided", Counted.EACH_SELECTED),
    NOTICED("publication.notice-published", Counted.EACH_ENTRY),
    ANNOUNCED("publication.announced", Counted.EACH_ENTRY),
    CERTIFIED("publication.certificate-issued", Counted.ONE_OF_THE_TENANT),
    QUESTIONED("reverification.opened", Counted.ONE_OF_THE_TENANT),
    ANSWERED("reverification.evidence-submitted", Counted.ONE_OF_THE_TENANT),
    RECTIFYING("reverification.rectification-ordered", Counted.ONE_OF_THE_TENANT),
    CONFIRMED("reverification.confirmed", Counted.ONE_OF_THE_TENANT),
    REVOKED("reverification.revoked", Counted.ONE_OF_THE_TENANT);

    private static final Map<String, Stage> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(Stage::type, Function.identity()));

    private final String fact;
    private final Counted counted;

    Stage(String fact, Counted counted) {
        this.fact = fact;
        this.counted = counted;
    }

    static Optional<Stage> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    public String type() {
        return "cn.biaogan." + fact + ".v1";
    }

    /** As the counts name it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Counted counted() {
        return counted;
    }
}
