package cn.biaogan.publication.cycle.domain;

import cn.biaogan.platform.kernel.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the call says (notice, two and three).
 *
 * @param year of the programme
 * @param industries codes an applicant may choose from
 * @param formVersion version of the application form and the self-check catalogue
 * @param rubricVersion version of the experts' criteria
 * @param objectionWorkingDays length of the objection period
 * @param sameProvinceConflict whether an expert of the applicant's province is in conflict
 */
public record CycleTerms(
        int year,
        String name,
        Deadlines deadlines,
        List<String> industries,
        String formVersion,
        String rubricVersion,
        int objectionWorkingDays,
        int expertsPerDossier,
        boolean sameProvinceConflict,
        List<Recommender> recommenders) {

    /** @throws cn.biaogan.platform.kernel.InvalidFields naming everything that cannot be */
    public CycleTerms {
        industries = List.copyOf(industries);
        recommenders = List.copyOf(recommenders);
        var fields = new Fields();
        within(fields, "/year", year, 2017, 2200);
        within(fields, "/objectionWorkingDays", objectionWorkingDays, 1, 60);
        within(fields, "/expertsPerDossier", expertsPerDossier, 1, 15);
        some(fields, "/industries", industries);
        some(fields, "/recommenders", recommenders);
        for (int i = 0; i < industries.size(); i++) {
            if (industries.indexOf(industries.get(i)) < i) {
                fields.fault("/industries/" + i, "value.duplicate");
            }
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < recommenders.size(); i++) {
            if (!ids.add(recommenders.get(i).id())) {
                fields.fault("/recommenders/" + i + "/id", "value.duplicate");
            }
        }
        fields.check();
    }

    boolean entitles(NamedUnit unit) {
        return recommenders.stream().map(Recommender::named).anyMatch(unit::equals);
    }

    CycleTerms with(Deadlines extended) {
        return new CycleTerms(
                year,
                name,
                extended,
                industries,
                formVersion,
                rubricVersion,
                objectionWorkingDays,
                expertsPerDossier,
                sameProvinceConflict,
                recommenders);
    }

    private static void within(Fields fields, String pointer, int value, int min, int max) {
        if (value < min || value > max) {
            fields.fault(pointer, "value.out-of-range", Map.of("min", min, "max", max));
        }
    }

    private static void some(Fields fields, String pointer, List<?> values) {
        if (values.isEmpty()) {
            fields.fault(pointer, "value.required");
        }
    }
}
