package cn.biaogan.review.expert.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.review.domain.CreditCode;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Name;
import cn.biaogan.review.expert.domain.Contact;
import cn.biaogan.review.expert.domain.Employer;
import cn.biaogan.review.expert.domain.ExpertProfile;
import cn.biaogan.review.reference.KnownCodes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a ministry registers; who is not said to be inactive is active. */
record ExpertBody(
        @Demanded @Nullable String name,
        @Demanded @Nullable EmployerBody employer,
        @Demanded @Nullable String province,
        @Demanded @Nullable List<String> skills,
        @Nullable Boolean active,
        @Nullable List<String> conflicts,
        @Demanded @Nullable ContactBody contact) {

    record EmployerBody(
            @Demanded @Nullable String name,
            @Demanded @Nullable String creditCode) {

        private Employer employer() {
            var fields = new Fields();
            var readName = fields.read("/name", name, Name::new);
            var code = fields.read("/creditCode", creditCode, CreditCode::new);
            fields.check();
            return new Employer(readName, code);
        }
    }

    record ContactBody(@Nullable String phone, @Nullable String email) {

        @Override
        public String toString() {
            return "ContactBody[…]";
        }
    }

    /** @throws cn.biaogan.platform.kernel.InvalidFields naming every field that is wrong */
    ExpertProfile profile(KnownCodes codes) {
        var fields = new Fields();
        var readName = fields.read("/name", name, Name::new);
        var readEmployer = fields.read("/employer", employer, EmployerBody::employer);
        var readProvince = fields.read("/province", province, codes::jurisdiction);
        Set<Industry> readSkills = each(fields, "/skills", skills, codes::industry);
        if (skills == null || skills.isEmpty()) {
            fields.fault("/skills", "value.required"); // nobody without a skill is ever assigned
        }
        Set<CreditCode> readConflicts = each(fields, "/conflicts", conflicts, CreditCode::new);
        var readContact = fields.read("/contact", contact, c -> Contact.of(c.phone(), c.email()));
        fields.check();
        return new ExpertProfile(
                readName,
                readEmployer,
                readProvince,
                readSkills,
                !Boolean.FALSE.equals(active),
                readConflicts,
                readContact);
    }

    private static <T> Set<T> each(
            Fields fields, String pointer, @Nullable List<String> raw, Function<String, T> reader) {
        var all = new HashSet<T>();
        List<String> given = raw == null ? List.of() : raw;
        for (int i = 0; i < given.size(); i++) {
            all.add(fields.read(pointer + "/" + i, given.get(i), reader));
        }
        return all;
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "ExpertBody[…]";
    }
}
