package cn.biaogan.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.probe.Probe;
import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.RestCaller.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {

    private final RestCaller anyone = Probe.anonymous();

    @Test
    void tellsARejectionInChineseWithItsValuesFilledIn() {
        Reply reply = anyone.get("/api/probe/public/fail/late");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("Content-Language")).isEqualTo("zh-CN");
        assertThat(reply.json().path("correlationId").asString())
                .hasSize(32)
                .isEqualTo(reply.header("X-Correlation-Id"));
        assertThat(reply.json().toString())
                .startsWith("{\"type\":\"urn:biaogan:problem:probe.too-late\",\"title\":\"已过截止时间\",\"status\":409,"
                        + "\"detail\":\"申报已于 2026年6月30日 17:00 截止，'3' 家单位未提交。\","
                        + "\"instance\":\"/api/probe/public/fail/late\",\"code\":\"probe.too-late\",");
    }

    @Test
    void tellsItInEnglishToWhoPrefersEnglish() {
        Reply reply =
                anyone.with("Accept-Language", "fr, en-GB;q=0.8, zh;q=0.5").get("/api/probe/public/fail/late");

        assertThat(reply.json().path("detail").asString())
                .isEqualTo("Applications closed on 30 June 2026 17:00 (Beijing time); '3' enterprises did not submit.");
    }

    @Test
    void takesTheOtherLanguageWhereATextIsMissing() {
        Reply reply = anyone.inEnglish().get("/api/probe/public/fail/not-yours");

        assertThat(reply.json().path("title").asString()).isEqualTo("Not yours");
        assertThat(reply.json().path("detail").asString()).isEqualTo("该事项由其他单位办理。");
    }

    @Test
    void anUnreadableLanguageHeaderCountsAsNone() {
        assertThat(anyone.with("Accept-Language", ";;q=x")
                        .get("/api/probe/public/fail/not-found")
                        .header("Content-Language"))
                .isEqualTo("zh-CN");
    }

    @ParameterizedTest
    @CsvSource({
        "late, 409, probe.too-late",
        "not-yours, 403, probe.not-yours",
        "not-found, 404, not-found",
        "stale, 412, stale-version",
        "key, 422, key-reused",
        "full, 503, outbox-full",
        "store, 503, store-unavailable",
        "failover, 503, store-unavailable",
        "neighbour, 503, unavailable",
        "cut, 500, internal",
        "bug, 500, internal",
    })
    void givesEachFailureItsStatusAndCode(String how, int status, String code) {
        Reply reply = anyone.get("/api/probe/public/fail/" + how);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.json().path("type").asString()).isEqualTo("urn:biaogan:problem:" + code);
        assertThat(reply.json().path("title").asString()).isNotBlank();
        assertThat(reply.json().path("detail").asString()).isNotBlank();
    }

    @Test
    void tellsNothingOfTheInsideButHowToFindIt() {
        Reply reply = anyone.get("/api/probe/public/fail/bug");

        assertThat(reply.text()).doesNotContain("secret", "Exception", "cn.biaogan");
        assertThat(reply.json().path("correlationId").asString())
                .hasSize(32)
                .isEqualTo(reply.header("X-Correlation-Id"));
        assertThat(anyone.get("/api/probe/public/fail/store").text()).doesNotContain("10.0.0.7");
    }

    @Test
    void saysWhenToComeBack() {
        assertThat(anyone.get("/api/probe/public/fail/full").header("Retry-After"))
                .isEqualTo("5");
        assertThat(anyone.get("/api/probe/public/fail/store").header("Retry-After"))
                .isEqualTo("5");
    }

    @Test
    void namesTheFieldThatAValueObjectRefuses() {
        Reply reply = anyone.post("/api/probe/public/things", Map.of("name", "wrong"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("invalid-fields");
        assertThat(reply.json().path("errors").toString())
                .isEqualTo("[{\"pointer\":\"/name\",\"code\":\"probe.code\",\"detail\":\"统一社会信用代码校验位有误，应为 X。\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'a','colour':'red'} | /colour | field.unknown",
                "{'name':'a','parts':[{'name':'x','count':1},{'name':'y','count':1,'a/b~c':1}]} | /parts/1/a~1b~0c | field.unknown",
                "{'name':'a','count':'many'} | /count | type.integer",
                "{'name':'a','count':'1'} | /count | type.integer",
                "{'name':'a','count':1.5} | /count | type.integer",
                "{'name':'a','price':'1.5'} | /price | type.number",
                "{'name':'a','price':1e99999} | /price | value.digits",
                "{'name':'a','price':1e-99999} | /price | value.digits",
                "{'name':'a','price':12345678901234567890123456789012345} | /price | value.digits",
                "{'name':5} | /name | type.text",
                "{'name':['a']} | /name | type.text",
                "{'name':'a','size':'HUGE'} | /size | value.option",
                "{'name':'a','size':1} | /size | value.option",
                "{'name':'a','day':'20.5.2026'} | /day | type.date",
                "{'name':'a','at':'yesterday'} | /at | type.date-time",
                "{'name':'a','at':1779264000} | /at | type.date-time",
                "{'name':'a','done':'yes'} | /done | type.boolean",
                "{'name':'a','id':'7'} | /id | type.uuid",
                "{'name':'a','parts':{}} | /parts | type.array",
                "{'name':'a','parts':[{'name':'x','count':null}]} | /parts/0/count | value.required",
                "{'name':'a','parts':[{'name':'x'}]} | /parts/0/count | value.required",
                "{'name':'a','parts':[7]} | /parts/0 | type.object",
                "{'name':'a','parts':[[{'name':'x','count':1}]]} | /parts/0 | type.object",
                "{'name':'a','parts':[{'name':['x'],'count':1}]} | /parts/0/name | type.text",
                "{'name':'a','parts':[{'name':'x','count':99999999999}]} | /parts/0/count | type.integer",
                "{'name':'a','tenant':{'value':'?'}} | /tenant | value.tenant",
                "[] | '' | type.object",
                "7 | '' | type.object",
            })
    void namesTheFieldOfAWrongTypeOrName(String body, String pointer, String code) {
        Reply reply = anyone.post("/api/probe/public/things", body.replace('\'', '"'));

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("invalid-fields");
        assertThat(reply.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
        assertThat(reply.json().path("errors").path(0).path("code").asString()).isEqualTo(code);
        assertThat(reply.json().path("errors").path(0).path("detail").asString())
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'revenue':1e99999}",
                "{'revenue':1e-6177}",
                "{'revenue':12345678901234567890123456789012345}",
                "{'revenue':0.12345678901234567890123456789012345}",
                "{'revenue':[{'ofLastYear':12345678901234567890123456789012345.5}]}",
            })
    void namesTheFieldOfANumberThatTheStoreCannotHold(String form) {
        Reply reply = anyone.post("/api/probe/public/forms", form.replace('\'', '"'));

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.json().path("errors").path(0).path("pointer").asString())
                .startsWith("/revenue");
        assertThat(reply.json().path("errors").path(0).path("code").asString()).isEqualTo("value.digits");
    }

    @Test
    void namesTheFieldWhoseNumberIsBeyondEveryInteger() {
        Reply reply = anyone.post("/api/probe/public/things", "{\"name\":\"a\",\"count\":99999999999}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo("/count");
        assertThat(reply.json().at("/errors/0/code").asString()).isEqualTo("type.integer");
    }

    @Test
    void takesNumbersOfTheLengthThatTheStoreHolds() {
        String form = "{\"a\":1234567890123456789012345678901234,\"b\":0.1234567890123456789012345678901234,\"c\":7}";

        assertThat(anyone.post("/api/probe/public/forms", form).text()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name': | body.malformed",
                "{'name':'a'} x | body.malformed",
                "{'name':'a'}{} | body.malformed",
                "{'name':'a','name':'b'} | body.malformed",
                "{name:'a'} | body.malformed",
                "'' | body.missing",
            })
    void refusesWhatIsNoJson(String body, String code) {
        Reply reply = anyone.post("/api/probe/public/things", body.replace('\'', '"'));

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        Reply reply = anyone.post("/api/probe/public/things", Map.of("name", "x".repeat(2_100_000)));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("body.too-large");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        Reply reply = Probe.asEnterprise()
                .upload("/api/probe/files", "file", "a.pdf", "application/pdf", new byte[30_000], Map.of());

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("body.too-large");
    }

    @Test
    void takesAFileThatIsNot() {
        Reply reply = Probe.asEnterprise()
                .upload("/api/probe/files", "file", "a.pdf", "application/pdf", new byte[10_000], Map.of());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("10000");
    }

    @ParameterizedTest
    @ValueSource(ints = {140, 250, 1000})
    void takesAFileWithALongChineseName(int characters) {
        Reply reply = Probe.asEnterprise()
                .upload(
                        "/api/probe/files",
                        "file",
                        "证".repeat(characters) + ".pdf",
                        "application/pdf",
                        new byte[10],
                        Map.of());

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @Test
    void namesTheMissingPartOfAnUpload() {
        Reply reply = Probe.asEnterprise()
                .upload("/api/probe/files", "picture", "a.pdf", "application/pdf", new byte[10], Map.of());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("part.missing");
        assertThat(reply.json().path("detail").asString()).contains("file");
    }

    @Test
    void refusesAnUploadThatIsNone() {
        Reply reply = Probe.asEnterprise()
                .with("Content-Type", "multipart/form-data; boundary=x")
                .post("/api/probe/files", "no multipart");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isIn("body.malformed-multipart", "part.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*"})
    void refusesAMediaTypeThatIsNone(String type) {
        assertThat(anyone.with("Content-Type", type)
                        .post("/api/probe/public/things", "{}")
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff", "%F0%9F", "%ED%A0%80"})
    void refusesAParameterThatIsNoText(String value) {
        String thing = "/api/probe/public/things/0190a7f0-0000-7000-8000-000000000000";

        assertThat(anyone.get(thing + "?depth=" + value).status()).isEqualTo(400);
    }

    @Test
    void refusesAnotherMediaType() {
        Reply reply = anyone.with("Content-Type", "text/xml").post("/api/probe/public/things", "<a/>");

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("media-type.unsupported");
        assertThat(reply.header("Accept")).contains("application/json");
    }

    @Test
    void refusesToAnswerInAnotherMediaType() {
        Reply reply = anyone.with("Accept", "image/png").get("/api/probe/public/ping");

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.code()).isEqualTo("media-type.not-acceptable");
    }

    @Test
    void tellsAProblemAlsoToWhoAskedForAFile() {
        Reply reply = anyone.with("Accept", "application/pdf").get("/api/probe/public/fail/not-found");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("not-found");
    }

    @Test
    void namesTheAllowedMethods() {
        Reply reply = anyone.delete("/api/probe/public/things");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.code()).isEqualTo("method-not-allowed");
        assertThat(reply.header("Allow")).isEqualTo("POST");
    }

    @Test
    void hasNoRouteWhereNothingIsServed() {
        for (String path : List.of("/api/probe/nothing", "/", "/index.html", "/error")) {
            Reply reply = anyone.get(path);
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.code()).as(path).isEqualTo("no-route");
        }
    }

    @Test
    void anIdOfAnotherFormIsAThingThatDoesNotExist() {
        assertThat(anyone.get("/api/probe/public/things/7").code()).isEqualTo("not-found");
    }

    @Test
    void namesTheFaultyAndTheMissingParameter() {
        String thing = "/api/probe/public/things/0190a7f0-0000-7000-8000-000000000000";
        Reply faulty = anyone.get(thing + "?depth=deep");
        Reply missing = anyone.get("/api/probe/public/search");

        assertThat(faulty.status()).isEqualTo(400);
        assertThat(faulty.code()).isEqualTo("parameter.invalid");
        assertThat(faulty.json().path("detail").asString()).isEqualTo("参数 depth 的值有误：应为整数。");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.code()).isEqualTo("parameter.missing");
        assertThat(missing.json().path("detail").asString()).contains("word");
    }

    @ParameterizedTest
    @CsvSource({
        "size=HUGE, 参数 size 的值有误：取值应为下列之一：LARGE、SME。, one of: LARGE",
        "since=tomorrow, 参数 since 的值有误：应为日期，例如 2026-05-20。, a date",
        "tenant=?, 参数 tenant 的值有误：应为地区代码（例如 330000、XJBT），全国性单位为 national。, a jurisdiction",
    })
    void tellsWhatAParameterMayBe(String query, String chinese, String english) {
        String path = "/api/probe/public/things/0190a7f0-0000-7000-8000-000000000000?" + query;

        assertThat(anyone.get(path).json().path("detail").asString()).isEqualTo(chinese);
        assertThat(anyone.inEnglish().get(path).json().path("detail").asString())
                .contains(english);
    }

    @Test
    void tellsTheExpectedFormWithAnExample() {
        var thing = Map.of("name", "phone");

        assertThat(detail(anyone.post("/api/probe/public/things", thing)))
                .isEqualTo("格式有误，应为手机或固定电话号码，例如 13800000000 或 010-88880000。");
        assertThat(detail(anyone.inEnglish().post("/api/probe/public/things", thing)))
                .isEqualTo("This has the wrong form. It must be a mobile or fixed-line number, such as 13800000000 or"
                        + " 010-88880000.");
    }

    private static String detail(Reply reply) {
        return reply.json().path("errors").path(0).path("detail").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "application/x-yaml", "text/yaml", "application/cbor"})
    void takesAndGivesJsonAlone(String type) {
        Reply taken = anyone.with("Content-Type", type).post("/api/probe/public/things", "name: a");
        Reply given = anyone.with("Accept", type).get("/api/probe/public/ping");

        assertThat(taken.status()).isEqualTo(415);
        assertThat(taken.json().path("detail").asString())
                .contains("application/json")
                .doesNotContain("yaml");
        assertThat(given.status()).isEqualTo(406);
    }

    @Test
    void theFirewallRefusesWithAProblem() {
        Reply reply = anyone.get("/api/probe//public/%2e%2e/ping");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("request.refused");
    }

    @Test
    void tomcatRefusesWithAProblem() throws IOException {
        String answer = raw("GET /api/pro|be{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"request.refused\"", "\"correlationId\":\"")
                .doesNotContain("<html");
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", Probe.port(Probe.context()))) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
