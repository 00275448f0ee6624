package cn.biaogan.application.enterprise.web;

import cn.biaogan.application.enterprise.domain.Contact;
import cn.biaogan.application.enterprise.domain.CreditCode;
import cn.biaogan.application.enterprise.domain.Email;
import cn.biaogan.application.enterprise.domain.IndustryCatalogue;
import cn.biaogan.application.enterprise.domain.NumberRange;
import cn.biaogan.application.enterprise.domain.Ownership;
import cn.biaogan.application.enterprise.domain.Particulars;
import cn.biaogan.application.enterprise.domain.Phone;
import cn.biaogan.application.enterprise.domain.Profile;
import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TextLimit;
import cn.biaogan.platform.web.Demanded;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The profile as it arrives; lengths and ranges are those of the form's reference data, revenue in yuan. */
record ProfileBody(
        @Demanded @Nullable String creditCode,
        @Demanded @Nullable String name,
        @Demanded @Nullable String legalRepresentative,
        @Demanded @Nullable String registeredAddress,
        @Demanded @Nullable String postalAddress,
        @Schema(format = "date") @Demanded @Nullable String foundedOn,

        @Schema(implementation = Ownership.class) @Demanded @Nullable
        String ownership,

        @Demanded @Nullable String industry,
        @Nullable String industryText,

        @Schema(implementation = Integer.class) @Demanded @Nullable
        BigDecimal employees,

        @Demanded @Nullable BigDecimal annualRevenueYuan,
        @Demanded @Nullable String mainProducts,
        @Demanded @Nullable ContactBody contact) {

    private static final TextLimit PERSON = TextLimit.line(50);
    private static final TextLimit LINE = TextLimit.line(200);
    private static final TextLimit PRODUCTS = TextLimit.paragraphs(500);
    private static final NumberRange PEOPLE = new NumberRange(1, 10_000_000);
    /** Older than any enterprise that is still one; earlier is a slip of the keys. */
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    private static final NumberRange YUAN = new NumberRange(0, 10_000_000_000_000L);

    record ContactBody(
            @Demanded @Nullable String name,
            @Demanded @Nullable String phone,
            @Demanded @Nullable String email) {

        private static final ContactBody EMPTY = new ContactBody(null, null, null);

        private Contact read(Fields fields) {
            return new Contact(
                    fields.read("/contact/name", name, PERSON),
                    fields.read("/contact/phone", phone, Phone::new),
                    fields.read("/contact/email", email, Email::new));
        }
    }

    /** @throws cn.biaogan.platform.kernel.InvalidFields naming every wrong field */
    Profile read(IndustryCatalogue industries, LocalDate today) {
        var fields = new Fields();
        var particulars = particulars(fields, industries, today);
        var person = Objects.requireNonNullElse(contact, ContactBody.EMPTY).read(fields);
        fields.check();
        return new Profile(Objects.requireNonNull(particulars), person);
    }

    private @Nullable Particulars particulars(Fields fields, IndustryCatalogue industries, LocalDate today) {
        var code = fields.read("/creditCode", creditCode, CreditCode::new);
        var called = fields.read("/name", name, LINE);
        var representative = fields.read("/legalRepresentative", legalRepresentative, PERSON);
        var registered = fields.read("/registeredAddress", registeredAddress, LINE);
        var postal = fields.read("/postalAddress", postalAddress, LINE);
        var since = fields.read("/foundedOn", foundedOn, raw -> pastDate(raw, today));
        var owned = fields.read("/ownership", ownership, ProfileBody::ownership);
        var chosen = industries.choose(fields, industry, industryText);
        var people = fields.read("/employees", employees, PEOPLE::whole);
        var revenue = fields.read("/annualRevenueYuan", annualRevenueYuan, YUAN);
        var products = fields.read("/mainProducts", mainProducts, PRODUCTS);
        if (chosen == null || !fields.faultless()) {
            return null;
        }
        return new Particulars(
                code, called, representative, registered, postal, since, owned, chosen, people, revenue, products);
    }

    private static LocalDate pastDate(String raw, LocalDate today) {
        LocalDate date;
        try {
            date = LocalDate.parse(raw);
        } catch (DateTimeException notIso) {
            throw new InvalidValue("type.date");
        }
        if (date.isAfter(today)) {
            throw new InvalidValue("value.future");
        }
        if (date.isBefore(EARLIEST)) {
            throw new InvalidValue("value.before", Map.of("first", EARLIEST));
        }
        return date;
    }

    private static Ownership ownership(String raw) {
        return Arrays.stream(Ownership.values())
                .filter(ownership -> ownership.name().equals(raw))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidValue("value.option", Map.of("options", Arrays.asList(Ownership.values()))));
    }
}
