package cn.biaogan.application.difference;

import cn.biaogan.application.enterprise.domain.Particulars;
import cn.biaogan.application.filing.domain.Evidence;
import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.form.domain.Answer;
import cn.biaogan.application.form.domain.Avoidance;
import cn.biaogan.application.form.domain.Content;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An application as it was submitted once, or as it is worked on, ready to be read place by place. */
record PaperVersion(@Nullable Particulars particulars, Content content, List<Evidence> evidence) {

    static PaperVersion of(Filing filing) {
        return new PaperVersion(filing.applicant(), filing.content(), filing.evidence());
    }

    /** A field of the profile by its id in the form. */
    @Nullable
    Object profile(String field) {
        if (particulars == null) {
            return null;
        }
        return switch (field) {
            case "name" -> particulars.name();
            case "creditCode" -> particulars.creditCode().value();
            case "legalRepresentative" -> particulars.legalRepresentative();
            case "registeredAddress" -> particulars.registeredAddress();
            case "postalAddress" -> particulars.postalAddress();
            case "foundedOn" -> particulars.foundedOn();
            case "ownership" -> particulars.ownership();
            case "industry" -> particulars.industry().code();
            case "industryText" -> particulars.industry().text();
            case "employees" -> particulars.employees();
            case "annualRevenue" -> particulars.annualRevenueYuan();
            case "mainProducts" -> particulars.mainProducts();
            default -> null; // whom to ask is not kept with a submission
        };
    }

    @Nullable
    Object field(String id) {
        Object value = content.form().get(id);
        return value instanceof Collection<?> ids ? names(ids) : value;
    }

    @Nullable
    Object answer(String question) {
        Answer answer = content.answers().get(question);
        return answer == null ? null : new Answer(answer.answer(), answer.reason(), names(answer.evidence()));
    }

    List<Avoidance> avoidances() {
        return content.avoidances();
    }

    /** By id, in the order in which they came. */
    Map<String, File> files() {
        return evidence.stream()
                .collect(Collectors.toMap(
                        Evidence::evidenceId,
                        file -> new File(file.fileName(), file.size(), file.sm3()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** A file by what tells it from others. */
    record File(String fileName, long size, String sm3) {}

    private List<String> names(Collection<?> ids) {
        var files = files();
        return ids.stream()
                .map(String::valueOf)
                .map(id -> {
                    var file = files.get(id);
                    return file == null ? id : file.fileName();
                })
                .toList();
    }
}
