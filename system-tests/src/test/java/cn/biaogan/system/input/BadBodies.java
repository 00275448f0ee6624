package cn.biaogan.system.input;

import static cn.biaogan.system.input.Bad.when;

import cn.biaogan.system.running.Applicant;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Reply;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Bodies that are not the JSON that is asked for. */
final class BadBodies {

    private static final int MEGABYTE = 1024 * 1024;

    private BadBodies() {}

    static Stream<Bad> all() {
        return Stream.of(
                when("JSON cut off", Desk::editingTheProfile, profile("{\"creditCode\": \"9133"))
                        .refused(400, "body.malformed", "第 1 行", "line 1"),
                when("JSON with more behind it", Desk::editingTheProfile, profile("{} {}"))
                        .refused(400, "body.malformed", "第 1 行", "line 1"),
                when("a field named twice", Desk::editingTheProfile, profile("{\"name\":\"a\",\"name\":\"b\"}"))
                        .refused(400, "body.malformed", "JSON", "JSON"),
                when("no JSON at all", Desk::editingTheProfile, profile("creditCode=91330000"))
                        .refused(400, "body.malformed", "第 1 行第 ", "line 1, column "),
                when(
                                "bytes that are no UTF-8",
                                Desk::editingTheProfile,
                                (caller, desk) -> caller.send("PUT", Applicant.PROFILE, "application/json", new byte[] {
                                    '{', '"', (byte) 0xc3, '"', ':', '1', '}'
                                }))
                        .refused(400, "body.malformed", "JSON", "JSON"),
                when("nothing", Desk::editingTheProfile, profile(""))
                        .refused(400, "body.missing", "请以 JSON", "Send JSON"),
                when("null", Desk::editingTheProfile, profile("null"))
                        .refused(400, "body.missing", "请以 JSON", "Send JSON"),
                when("a list instead of an object", Desk::editingTheProfile, profile("[]"))
                        .blamed("", "type.object", "对象", "object"),
                when("a text instead of an object", Desk::editingTheProfile, profile("\"profile\""))
                        .blamed("", "type.object", "对象", "object"),
                when(
                                "half a character in a form field",
                                Desk::editing,
                                content("{\"form\":{\"metrologyLeader\":\"\\ud83d half\"}}"))
                        .blamed("/form/metrologyLeader", "value.format", "格式", "form"),
                when("half a character as a name", Desk::editing, content("{\"form\":{\"\\ud83d\":\"x\"}}"))
                        .refused(400, "body.malformed", "第 1 行", "line 1"),
                when(
                                "the end of a text within it",
                                Desk::editing,
                                content("{\"form\":{\"metrologyLeader\":\"a\\u0000b\"}}"))
                        .blamed("/form/metrologyLeader", "value.format", "格式", "form"),
                when("brackets within brackets", Desk::editingTheProfile, profile("[".repeat(100_000)))
                        .blamed("", "type.object", "对象", "object"),
                when(
                                "objects within objects",
                                Desk::editing,
                                content("{\"form\":{\"metrologyStaff\":" + "{\"x\":".repeat(2_000) + "1"
                                        + "}".repeat(2_000) + "}}"))
                        .refused(400, "body.beyond-bounds", "请精简", "Simplify"),
                when("a name of a field without end", Desk::editing, content("{\"" + "x".repeat(MEGABYTE) + "\":1}"))
                        .refused(400, "body.beyond-bounds", "请精简", "Simplify"),
                when(
                                "a number without end",
                                Desk::editingTheProfile,
                                profile("{\"employees\":" + "9".repeat(MEGABYTE) + "}"))
                        .refused(400, "body.beyond-bounds", "请精简", "Simplify"),
                when("three megabytes of JSON", Desk::editing, content("\"" + "x".repeat(3 * MEGABYTE) + "\""))
                        .refused(413, "body.too-large", "请压缩或拆分", "Compress or split"),
                when("thirty megabytes of JSON", Desk::editing, content("\"" + "x".repeat(30 * MEGABYTE) + "\""))
                        .refused(413, "gateway.request-too-large", "25 MB", "25 MB"),
                when("JSON that calls itself text", Desk::editingTheProfile, as("text/plain", "{}"))
                        .refused(415, "media-type.unsupported", "application/json", "application/json"),
                when("XML", Desk::editingTheProfile, as("application/xml", "<profile/>"))
                        .refused(415, "media-type.unsupported", "application/json", "application/json"),
                when("a content type that is none", Desk::editingTheProfile, as("json", "{}"))
                        .refused(415, "media-type.unsupported", "application/json", "application/json"),
                when(
                                "JSON where a file is asked for",
                                Desk::caller,
                                (caller, desk) -> caller.json("POST", desk.path() + "/evidence", "{}"))
                        .refused(415, "media-type.unsupported", "multipart/form-data", "multipart/form-data"),
                when("an upload without its file", Desk::caller, upload("multipart/form-data; boundary=x", "--x--\r\n"))
                        .refused(400, "part.missing", "file", "file"),
                when("an upload without a boundary", Desk::caller, upload("multipart/form-data", "x"))
                        .refused(400, "body.malformed-multipart", "请重新选择文件", "Choose the file again"),
                when(
                                "an upload cut off",
                                Desk::caller,
                                upload(
                                        "multipart/form-data; boundary=x",
                                        "--x\r\n"
                                                + "Content-Disposition: form-data; name=\"file\";"
                                                + " filename=\"a.pdf\"\r\n\r\n"
                                                + "%PDF-"))
                        .refused(400, "body.malformed-multipart", "请重新选择文件", "Choose the file again"));
    }

    private static BiFunction<Caller, Desk, Reply> profile(String body) {
        return (caller, desk) -> caller.json("PUT", Applicant.PROFILE, body);
    }

    private static BiFunction<Caller, Desk, Reply> content(String body) {
        return (caller, desk) -> caller.json("PUT", desk.path() + "/content", body);
    }

    private static BiFunction<Caller, Desk, Reply> as(String mediaType, String body) {
        return (caller, desk) ->
                caller.send("PUT", Applicant.PROFILE, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    private static BiFunction<Caller, Desk, Reply> upload(String mediaType, String body) {
        return (caller, desk) ->
                caller.send("POST", desk.path() + "/evidence", mediaType, body.getBytes(StandardCharsets.UTF_8));
    }
}
