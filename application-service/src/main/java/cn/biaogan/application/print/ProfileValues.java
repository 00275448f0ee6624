package cn.biaogan.application.print;

import cn.biaogan.application.enterprise.domain.Contact;
import cn.biaogan.application.enterprise.domain.Industry;
import cn.biaogan.application.enterprise.domain.Particulars;
import cn.biaogan.application.form.PublishedForm;
import cn.biaogan.application.form.PublishedForm.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the profile says under each of the form's field ids, as printed. */
record ProfileValues(
        PublishedForm form,
        @Nullable Particulars applicant,
        @Nullable Contact contact) {

    static final String INDUSTRY = "industry";
    static final String INDUSTRY_TEXT = "industryText";

    /** Empty for what is not written. */
    String of(Field field) {
        String said = applicant == null ? null : of(field, applicant);
        return said == null ? ofContact(field.id()) : said;
    }

    private static @Nullable String of(Field field, Particulars said) {
        return switch (field.id()) {
            case "name" -> said.name();
            case "creditCode" -> said.creditCode().value();
            case "legalRepresentative" -> said.legalRepresentative();
            case "registeredAddress" -> said.registeredAddress();
            case "postalAddress" -> said.postalAddress();
            case "foundedOn" -> Wording.day(said.foundedOn());
            case "ownership" -> option(field.options(), said.ownership().name());
            case INDUSTRY -> option(field.options(), said.industry().code());
            case INDUSTRY_TEXT -> Objects.requireNonNullElse(said.industry().text(), "");
            case "employees" -> said.employees() + unit(field);
            case "annualRevenue" -> revenue(field, said.annualRevenueYuan());
            case "mainProducts" -> said.mainProducts();
            default -> null;
        };
    }

    private String ofContact(String id) {
        if (contact == null) {
            return "";
        }
        return switch (id) {
            case "contactName" -> contact.name();
            case "contactPhone" -> contact.phone().value();
            case "contactEmail" -> contact.email().value();
            default -> "";
        };
    }

    /** Its name, and what 其他 means. */
    String industry() {
        if (applicant == null) {
            return "";
        }
        Industry chosen = applicant.industry();
        String name = form.profile().stream()
                .filter(field -> field.id().equals(INDUSTRY))
                .map(field -> option(field.options(), chosen.code()))
                .findFirst()
                .orElse(chosen.code());
        return chosen.text() == null ? name : name + "（" + chosen.text() + "）";
    }

    String size() {
        return applicant == null ? "" : Wording.size(applicant.size());
    }

    private static String option(List<PublishedForm.Option> options, String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(PublishedForm.Option::label)
                .findFirst()
                .orElse(code);
    }

    /** In the unit the form prints. */
    private static String revenue(Field field, BigDecimal yuan) {
        int factor = field.factor() == null ? 1 : field.factor();
        return yuan.divide(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString() + unit(field);
    }

    /** Not again where the label has it. */
    static String unit(Field field) {
        return field.unit() == null || field.label().contains("（" + field.unit() + "）") ? "" : " " + field.unit();
    }
}
