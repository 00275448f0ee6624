package cn.biaogan.system.input;

import static cn.biaogan.system.input.Bad.when;

import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Forms with something wrong in them. */
final class BadForms {

    private BadForms() {}

    static Stream<Bad> all() {
        return Stream.of(
                when(
                                "a credit code with a wrong check character",
                                Desk::editingTheProfile,
                                (caller, desk) -> caller.put(
                                        Applicant.PROFILE,
                                        desk.profileWith(
                                                "creditCode",
                                                desk.applicant().papers().wrongCode())))
                        .blamed("/creditCode", "credit-code.check-digit", "营业执照", "business licence"),
                when("a credit code that is none", Desk::editingTheProfile, profile("creditCode", "91-3300"))
                        .blamed("/creditCode", "credit-code.format", "18 位", "18 digits"),
                when("a profile without a name", Desk::editingTheProfile, profile("name", "   "))
                        .blamed("/name", "value.required", "必填", "required"),
                when("a number in words", Desk::editingTheProfile, profile("employees", "many"))
                        .blamed("/employees", "type.number", "数字", "number"),
                when("half an employee", Desk::editingTheProfile, profile("employees", new BigDecimal("12.5")))
                        .blamed("/employees", "type.integer", "整数", "whole number"),
                when("more people than there are", Desk::editingTheProfile, profile("employees", 2_000_000_000L))
                        .blamed("/employees", "value.out-of-range", "10000000", "10000000"),
                when(
                                "more people than numbers reach",
                                Desk::editingTheProfile,
                                profile("employees", new BigDecimal("1e999999999")))
                        .blamed("/employees", "value.digits", "34 位", "34 digits"),
                when(
                                "no money, told at length",
                                Desk::editingTheProfile,
                                profile("annualRevenueYuan", new BigDecimal("0e-999999999")))
                        .blamed("/annualRevenueYuan", "value.digits", "34 位", "34 digits"),
                when("a text instead of a person", Desk::editingTheProfile, profile("contact", "me"))
                        .blamed("/contact", "type.object", "对象", "object"),
                when("a phone number that is none", Desk::editingTheProfile, contact("phone", "call me"))
                        .blamed("/contact/phone", "value.format", "13800000000", "13800000000"),
                when("a field nobody knows", Desk::editingTheProfile, profile("surprise", 1))
                        .blamed("/surprise", "field.unknown", "surprise", "surprise"),
                when("an industry nobody knows", Desk::editingTheProfile, profile("industry", "ALCHEMY"))
                        .blamed("/industry", "value.option", "CNC_ROBOT", "CNC_ROBOT"),
                when("a day that never was", Desk::editingTheProfile, profile("foundedOn", "2005-02-30"))
                        .blamed("/foundedOn", "type.date", "2026-05-20", "2026-05-20"),
                when("a day to come", Desk::editingTheProfile, profile("foundedOn", "2999-01-01"))
                        .blamed("/foundedOn", "value.future", "不得晚于", "not be later"),
                when(
                                "a day before there were such enterprises",
                                Desk::editingTheProfile,
                                profile("foundedOn", "0205-01-01"))
                        .blamed("/foundedOn", "value.before", "1800年1月1日", "1 January 1800"),
                when("an answer that is no mark", Desk::editing, answer("SC-1-1-1", Map.of("answer", "MAYBE")))
                        .blamed("/answers/SC-1-1-1/answer", "value.option", "YES、NO、NA", "YES, NO, NA"),
                when("an answer to a question nobody asked", Desk::editing, answer("SC-9-9-9", Map.of("answer", "YES")))
                        .blamed("/answers/SC-9-9-9", "field.unknown", "SC-9-9-9", "SC-9-9-9"),
                when("a form field nobody knows", Desk::editing, form("a/b~c", "x"))
                        .blamed("/form/a~1b~0c", "field.unknown", "a/b~c", "a/b~c"),
                when("a tree in a form field", Desk::editing, form("metrologyStaff", Map.of("x", Map.of())))
                        .blamed("/form/metrologyStaff", "value.format", "格式", "form"),
                when("an essay in a form field", Desk::editing, form("metrologyStaff", "长".repeat(20_001)))
                        .blamed("/form/metrologyStaff", "value.too-long", "20000", "20000"),
                when("a recommending unit nobody knows", Desk::caller, submission("rec-999999", true))
                        .refused(422, "application.unknown-recommender", "请从可选的推荐单位中选择", "Choose one from the list"),
                when("a recommending unit of another province", Desk::caller, submission("rec-440000", true))
                        .refused(422, "application.unknown-recommender", "请从可选的推荐单位中选择", "Choose one from the list"),
                when("a submission that vouches for nothing", Desk::caller, submission(OpenCycle.UNIT, false))
                        .blamed("/truthfulness", "truthfulness.required", "承诺", "commitment"),
                when(
                                "a cycle nobody opened",
                                Desk::caller,
                                (caller, desk) ->
                                        caller.post("/api/application/applications", Map.of("cycleId", "no-cycle")))
                        .blamed("/cycleId", "value.unknown", "请从列表中选择", "Choose from the list"));
    }

    private static BiFunction<Caller, Desk, Reply> profile(String field, Object value) {
        return (caller, desk) -> caller.put(Applicant.PROFILE, desk.profileWith(field, value));
    }

    private static BiFunction<Caller, Desk, Reply> contact(String field, Object value) {
        return (caller, desk) -> {
            var contact = new HashMap<Object, Object>(
                    (Map<?, ?>) desk.applicant().papers().profile().get("contact"));
            contact.put(field, value);
            return caller.put(Applicant.PROFILE, desk.profileWith("contact", contact));
        };
    }

    private static BiFunction<Caller, Desk, Reply> answer(String question, Object answer) {
        return (caller, desk) -> caller.put(desk.path() + "/content", desk.contentWith("answers", question, answer));
    }

    private static BiFunction<Caller, Desk, Reply> form(String field, Object value) {
        return (caller, desk) -> caller.put(desk.path() + "/content", desk.contentWith("form", field, value));
    }

    private static BiFunction<Caller, Desk, Reply> submission(String unit, boolean truthful) {
        return (caller, desk) -> caller.seeing(desk.path())
                .post(desk.path() + "/submission", Map.of("recommenderId", unit, "truthfulness", truthful));
    }
}
