package cn.biaogan.system.input;

import static cn.biaogan.system.input.Bad.when;

import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Requests that go astray before anybody reads their body. */
final class BadRequests {

    private static final String LIST = "/api/application/applications";

    private BadRequests() {}

    static Stream<Bad> all() {
        return Stream.of(astray(), pages(), headers()).flatMap(cases -> cases);
    }

    private static Stream<Bad> astray() {
        return Stream.of(
                when("a method that is not there", Desk::caller, (caller, desk) -> caller.delete(Applicant.PROFILE))
                        .refused(405, "method-not-allowed", "GET", "GET"),
                when("a method nobody knows", Desk::caller, (caller, desk) -> caller.json("BREW", LIST, "{}"))
                        .refused(400, "request.refused", "请检查请求地址", "Check its address"),
                when("a path of a service that is none", Desk::caller, get("/api/application/nothing"))
                        .refused(404, "no-route", "请核对地址", "Check the address"),
                when("a service that is none", Desk::caller, get("/api/nothing/applications"))
                        .refused(404, "no-route", "请核对地址", "Check the address"),
                when("a path outside", Desk::caller, get("/etc/passwd"))
                        .refused(404, "no-route", "请核对地址", "Check the address"),
                when("the inside of a service", Desk::caller, get("/api/application/actuator/env"))
                        .refused(404, "no-route", "请核对地址", "Check the address"),
                when("a semicolon in the path", Desk::caller, get(LIST + ";x=y"))
                        .refused(400, "request.refused", "请检查请求地址", "Check its address"),
                when("an id that is none", Desk::caller, get(LIST + "/%E7%94%B3%E6%8A%A5"))
                        .refused(404, "not-found", "请核对", "Check the address"),
                when("an id out of a query language", Desk::caller, get(LIST + "/%7B%22$ne%22:1%7D"))
                        .refused(404, "not-found", "请核对", "Check the address"));
    }

    private static Stream<Bad> pages() {
        var limits = Stream.of("0", "-1", "201", "1e2", "many", "", "99999999999999999999")
                .map(limit -> when("a page of " + limit, Desk::caller, get(LIST + "?limit=" + limit))
                        .refused(400, "page.limit", "1 至 200", "from 1 to 200"));
        return Stream.concat(
                limits,
                Stream.of(
                        when("a page after nothing", Desk::caller, get(LIST + "?after=%20"))
                                .refused(400, "page.after", "next", "next"),
                        when("a page after too much", Desk::caller, get(LIST + "?after=" + "x".repeat(600)))
                                .refused(400, "page.after", "next", "next"),
                        when("a state nobody knows", Desk::caller, get(LIST + "?state=LOST"))
                                .refused(400, "parameter.invalid", "state", "state"),
                        when("a count of no cycle", ministry(), get("/api/application/recount"))
                                .refused(400, "parameter.missing", "cycle", "cycle"),
                        when("a feed of nothing", Desk::caller, get("/api/exchange/public/feed?limit=0"))
                                .refused(400, "parameter.invalid", "1 至 200", "between 1 and 200"),
                        when("a feed after a word", Desk::caller, get("/api/exchange/public/feed?after=yesterday"))
                                .refused(400, "parameter.invalid", "after", "after"),
                        when(
                                        "a feed from before its beginning",
                                        Desk::caller,
                                        get("/api/exchange/public/feed?after=-1"))
                                .refused(400, "parameter.invalid", "0 至", "between 0")));
    }

    private static Stream<Bad> headers() {
        return Stream.of(
                when(
                                "an answer in a form nobody speaks",
                                desk -> desk.caller().with("Accept", "application/xml"),
                                get(LIST))
                        .refused(406, "media-type.not-acceptable", "application/json", "application/json"),
                when("a key that is too short", desk -> desk.caller().with("Idempotency-Key", "key"), submission())
                        .refused(400, "idempotency-key.format", "8 至 128", "8 to 128"),
                when("any version", desk -> desk.caller().with("If-Match", "*"), submission())
                        .refused(400, "if-match.any", "请注明所修改的具体版本", "Name the version"),
                when("a version without quotes", desk -> desk.caller().with("If-Match", "v1"), submission())
                        .refused(400, "if-match.format", "ETag", "ETag"),
                when("a weak version", desk -> desk.caller().with("If-Match", "W/\"v1\""), submission())
                        .refused(400, "if-match.format", "ETag", "ETag"),
                when("a version that never was", desk -> desk.caller().with("If-Match", "\"v999\""), submission())
                        .refused(412, "stale-version", "请读取最新内容", "Read the current content"));
    }

    private static Function<Desk, Caller> ministry() {
        return desk -> RunningSystem.get().as("ministry-samr");
    }

    private static BiFunction<Caller, Desk, Reply> get(String path) {
        return (caller, desk) -> caller.get(path);
    }

    private static BiFunction<Caller, Desk, Reply> submission() {
        return (caller, desk) ->
                caller.post(desk.path() + "/submission", Map.of("recommenderId", OpenCycle.UNIT, "truthfulness", true));
    }
}
