package cn.biaogan.recommendation.mechanism.web;

import cn.biaogan.platform.kernel.Fields;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.web.Demanded;
import cn.biaogan.platform.web.problem.RequestRefused;
import cn.biaogan.recommendation.mechanism.domain.Arrangement;
import cn.biaogan.recommendation.mechanism.domain.Line;
import cn.biaogan.recommendation.mechanism.domain.Phone;
import cn.biaogan.recommendation.mechanism.domain.Procedure;
import cn.biaogan.recommendation.mechanism.domain.Responsible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A draft of the joint mechanism; {@code otherDepartment} is left out where one recommends alone,
 * {@code procedure} where a document says it. */
record MechanismRequest(
        @Demanded @Nullable String leadDepartment,
        @Nullable String otherDepartment,
        @Demanded @Nullable List<@Nullable PersonItem> responsible,
        @Nullable String procedure) {

    private static final int MOST_PEOPLE = 20;
    private static final int FIRST_YEAR = 2017;
    private static final int LAST_YEAR = 2100;

    /** Somebody who answers for it. */
    record PersonItem(
            @Demanded @Nullable String name,
            @Demanded @Nullable String post,
            @Demanded @Nullable String phone) {}

    static int year(int given) {
        if (given < FIRST_YEAR || given > LAST_YEAR) {
            throw RequestRefused.parameter(
                    "year", new InvalidValue("value.out-of-range", Map.of("min", FIRST_YEAR, "max", LAST_YEAR)));
        }
        return given;
    }

    Arrangement read() {
        var fields = new Fields();
        var lead = fields.read("/leadDepartment", leadDepartment, Line::new);
        var other = fields.readIfPresent("/otherDepartment", otherDepartment, Line::new);
        var how = fields.readIfPresent("/procedure", procedure, Procedure::new);
        var people = people(fields);
        fields.check();
        return new Arrangement(lead, other, people, how, null);
    }

    private List<Responsible> people(Fields fields) {
        var read = new ArrayList<Responsible>();
        if (responsible == null || responsible.isEmpty()) {
            fields.fault("/responsible", "value.required");
        } else if (responsible.size() > MOST_PEOPLE) {
            fields.fault("/responsible", "value.too-many", Map.of("max", MOST_PEOPLE));
        } else {
            for (int i = 0; i < responsible.size(); i++) {
                var item = responsible.get(i);
                var at = "/responsible/" + i;
                var name = fields.read(at + "/name", item == null ? null : item.name(), Line::new);
                var post = fields.read(at + "/post", item == null ? null : item.post(), Line::new);
                var phone = fields.read(at + "/phone", item == null ? null : item.phone(), Phone::new);
                read.add(new Responsible(name, post, phone));
            }
        }
        return read;
    }
}
