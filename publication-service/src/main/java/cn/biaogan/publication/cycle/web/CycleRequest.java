package cn.biaogan.publication.cycle.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.publication.cycle.CycleCatalogue;
import cn.biaogan.publication.cycle.domain.CycleTerms;
import cn.biaogan.publication.cycle.domain.Deadlines;
import cn.biaogan.publication.cycle.domain.Recommender;
import cn.biaogan.publication.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a cycle as a ministry writes them. What is left out takes the notice's values: all industries, five large
 * and five small places a recommender, the default list of recommenders, five working days for objections.
 *
 * @param quotas for recommenders that name none of their own
 */
record CycleRequest(
        @Demanded @Nullable Integer year,
        @Demanded @Nullable String name,
        @Demanded @Nullable Instant applicationDeadline,
        @Demanded @Nullable Instant recommendationDeadline,
        @Nullable Quotas quotas,
        @Nullable List<String> industries,
        @Nullable String formVersion,
        @Nullable String rubricVersion,
        @Nullable Integer objectionWorkingDays,
        @Nullable Integer expertsPerDossier,
        @Nullable Boolean sameProvinceConflict,
        @Nullable List<RecommenderRequest> recommenders) {

    private static final String CURRENT = "2026.1";
    private static final Quotas NONE = new Quotas(null, null);

    record Quotas(@Nullable Integer large, @Nullable Integer sme) {}

    /** @throws cn.biaogan.platform.kernel.InvalidFields naming every fault */
    CycleTerms terms(CycleCatalogue catalogue, Clock clock) {
        var fields = new Fields();
        int readYear = Objects.requireNonNullElse(fields.read("/year", year, y -> y), 0);
        String readName = fields.read("/name", name, Wording.of(2, 200));
        Instant application = fields.read("/applicationDeadline", applicationDeadline, at -> ahead(at, clock));
        Instant recommendation = fields.read("/recommendationDeadline", recommendationDeadline, at -> ahead(at, clock));
        List<String> chosen = industries(fields, catalogue);
        String form = version(fields, "/formVersion", formVersion, "form", catalogue);
        String rubric = version(fields, "/rubricVersion", rubricVersion, "rubric", catalogue);
        List<Recommender> units = recommenders(fields, catalogue);
        fields.check();
        var terms = new CycleTerms(
                readYear,
                readName,
                new Deadlines(application, recommendation),
                chosen,
                form,
                rubric,
                Objects.requireNonNullElse(objectionWorkingDays, 5),
                Objects.requireNonNullElse(expertsPerDossier, 3),
                Boolean.TRUE.equals(sameProvinceConflict),
                units);
        terms.deadlines().near(readYear, readYear + 1);
        return terms;
    }

    private static Instant ahead(Instant deadline, Clock clock) {
        if (!deadline.isAfter(clock.instant())) {
            throw new InvalidValue("value.past");
        }
        return deadline;
    }

    private List<String> industries(Fields fields, CycleCatalogue catalogue) {
        if (industries == null) {
            return catalogue.industries();
        }
        for (int i = 0; i < industries.size(); i++) {
            fields.read("/industries/" + i, industries.get(i), code -> known(code, catalogue));
        }
        return industries;
    }

    private static String known(String code, CycleCatalogue catalogue) {
        if (!catalogue.industries().contains(code)) {
            throw new InvalidValue("value.option", Map.of("options", catalogue.industries()));
        }
        return code;
    }

    private static String version(
            Fields fields, String pointer, @Nullable String given, String kind, CycleCatalogue catalogue) {
        String version = Objects.requireNonNullElse(given, CURRENT);
        List<String> published = catalogue.versions(kind);
        if (!published.contains(version)) {
            fields.fault(pointer, "value.option", Map.of("options", published));
        }
        return version;
    }

    private List<Recommender> recommenders(Fields fields, CycleCatalogue catalogue) {
        Quotas common = common(fields);
        if (recommenders == null) {
            return withQuotas(catalogue.recommenders(), common);
        }
        return IntStream.range(0, recommenders.size())
                .mapToObj(i -> fields.read(
                        "/recommenders/" + i, recommenders.get(i), unit -> unit.recommender(common, catalogue)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Read before the recommenders that take them, so that a fault is told once and where it was written. */
    private Quotas common(Fields fields) {
        Quotas given = Objects.requireNonNullElse(quotas, NONE);
        return new Quotas(
                fields.readIfPresent("/quotas/large", given.large(), Recommender::quota),
                fields.readIfPresent("/quotas/sme", given.sme(), Recommender::quota));
    }

    private static List<Recommender> withQuotas(List<Recommender> units, Quotas quotas) {
        return units.stream()
                .map(unit -> new Recommender(
                        unit.id(),
                        unit.tenant(),
                        unit.name(),
                        unit.serves(),
                        Objects.requireNonNullElse(quotas.large(), unit.largeQuota()),
                        Objects.requireNonNullElse(quotas.sme(), unit.smeQuota())))
                .toList();
    }
}
