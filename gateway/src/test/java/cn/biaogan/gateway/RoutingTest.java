package cn.biaogan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

class RoutingTest {

    static Upstream service;
    static Door door;

    @BeforeAll
    static void open() throws Exception {
        service = new Upstream();
        door = new Door(service.address());
    }

    @AfterAll
    static void close() {
        door.close();
        service.close();
    }

    @Test
    void takesARequestToItsServiceWithPathQueryAndBody() throws Exception {
        service.answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v7\"");
            exchange.getResponseHeaders().set("Location", "/api/application/applications/42");
            Upstream.text(exchange, 201, "已受理");
        });

        var answer = door.send(door.at("/api/application/applications?cycle=2026&q=%E9%92%A2%20a%2Bb")
                .POST(BodyPublishers.ofString("{\"name\":\"演示\"}")));

        var seen = service.next();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.uri()).hasToString("/api/application/applications?cycle=2026&q=%E9%92%A2%20a%2Bb");
        assertThat(seen.bytes()).isEqualTo(17);
        assertThat(seen.headers().getFirst("Content-Length")).isEqualTo("17");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("已受理");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"v7\"");
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/application/applications/42");
    }

    @Test
    void handsOnTheTokenAndTheGuardsOfTheCommand() throws Exception {
        service.answers(exchange -> Upstream.text(exchange, 200, "ok"));

        door.send(door.at("/api/application/x")
                .header("Authorization", "Bearer abc")
                .header("If-Match", "\"v1\"")
                .header("Idempotency-Key", "k1")
                .header("Accept-Language", "en"));

        var headers = service.next().headers();
        assertThat(headers.getFirst("Authorization")).isEqualTo("Bearer abc");
        assertThat(headers.getFirst("If-Match")).isEqualTo("\"v1\"");
        assertThat(headers.getFirst("Idempotency-Key")).isEqualTo("k1");
        assertThat(headers.getFirst("Accept-Language")).isEqualTo("en");
    }

    @Test
    void keepsForgedOriginsAndCookiesOut() throws Exception {
        service.answers(exchange -> Upstream.text(exchange, 200, "ok"));

        door.send(door.at("/api/application/x")
                .header("X-Forwarded-For", "8.8.8.8")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=8.8.8.8")
                .header("X-Real-IP", "8.8.8.8")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("X-Original-URL", "/api/application/dead-letters")
                .header("TE", "trailers")
                .header("Proxy-Authorization", "Basic x")
                .header("Cookie", "session=1"));

        var headers = service.next().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.getFirst("X-Forwarded-Host")).isEqualTo("127.0.0.1");
        assertThat(headers.getFirst("X-Forwarded-Port")).isEqualTo(Integer.toString(door.port()));
        assertThat(headers)
                .doesNotContainKeys(
                        "X-Forwarded-Prefix", "Forwarded", "X-Real-IP", "X-Http-Method-Override", "X-Original-URL")
                .doesNotContainKeys("X-original-url", "Te", "Proxy-Authorization", "Cookie");
    }

    @Test
    void passesARefusalOfTheServiceOnAsItIs() throws Exception {
        service.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            Upstream.text(exchange, 401, "{\"code\":\"token.missing\"}");
        });

        var answer = door.send(door.at("/api/application/x"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).hasSize(1);
        assertThat(answer.body()).isEqualTo("{\"code\":\"token.missing\"}");
    }

    @Test
    void tellsTheTraceToTheService() throws Exception {
        service.answers(exchange -> Upstream.text(exchange, 200, "ok"));

        door.send(door.at("/api/application/x")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        assertThat(service.next().headers().getFirst("traceparent"))
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
                .doesNotContain("b7ad6b7169203331");
    }

    @Test
    void showsThePageBehindTheDoor() throws Exception {
        var answer = door.send(door.at("/"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(answer.body())
                .contains("lang=\"zh-CN\"", "证书查验", "Verify a certificate")
                .doesNotContain("<script");
        assertThat(door.send(door.at("/site/biaogan.css")).statusCode()).isEqualTo(200);
    }

    @Test
    void isHealthyWithoutItsServices() throws Exception {
        var answer = door.send(door.at("/actuator/health"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Door.json(answer).path("status").asString()).isEqualTo("UP");
    }

    @Test
    void takesACertificateNumberFromTheFormToItsVerification() throws Exception {
        assertThat(door.send(door.at("/verify?number=%20BGZS2026-330000-0001"))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/api/publication/public/certificates/BGZS2026-330000-0001/verification");
        assertThat(door.send(door.at("/verify?number=..%2F..%2Fcycles%3Fa"))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/api/publication/public/certificates/..%2F..%2Fcycles%3Fa/verification");
        assertThat(door.send(door.at("/verify?number=")).headers().firstValue("Location"))
                .hasValue("/#verify");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 | {\"code\":\"not-found\"} | 404 | 未查到该证书",
                "500 | broken | 503 | 暂时不能查验",
                "200 | no JSON | 503 | 暂时不能查验",
                "200 | {\"state\":\"VALID\",\"signatureValid\":true,\"number\":\"BGZS2026-330000-0001\",\"enterpriseName\":\"甲公司<i>\",\"cycleName\":\"2026 年\",\"issuedAt\":\"2026-10-01T00:00:00Z\"} | 200 | 甲公司&lt;i&gt;</strong></p><p>活动周期：<strong>2026 年</strong></p><p>颁发日期：<strong>2026年10月1日",
                "200 | {\"state\":\"REVOKED\",\"signatureValid\":true,\"number\":\"BGZS2026-330000-0001\",\"enterpriseName\":\"甲公司<i>\",\"cycleName\":\"2026 年\",\"issuedAt\":\"2026-10-01T00:00:00Z\"} | 200 | 证书已撤销",
                "200 | {\"state\":\"VALID\",\"signatureValid\":false} | 200 | 签名与内容不符",
            })
    void showsABrowserAPageAboutTheCertificate(int said, String body, int status, String words) throws Exception {
        var asked = new AtomicReference<URI>();
        service.answers(exchange -> {
            asked.set(exchange.getRequestURI());
            Upstream.text(exchange, said, body);
        });

        var page = door.send(door.at("/verify?number=%3Cb%3E0001")
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));

        service.next();
        assertThat(asked.get()).hasToString("/api/publication/public/certificates/%3Cb%3E0001/verification");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body()).contains(words, "&lt;b&gt;0001").doesNotContain("<b>0001", "${");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${x}", "${number}", "${text}", "$1", "\"'&"})
    void showsWhatWasTypedAsItWasTyped(String number) throws Exception {
        service.answers(exchange -> Upstream.text(exchange, 404, "{}"));

        var page = door.send(door.at("/verify?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8))
                .header("Accept", "text/html"));

        service.next();
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<strong>" + HtmlUtils.htmlEscape(number, "UTF-8") + "</strong>");
    }

    @Test
    void anAcceptHeaderWithoutSenseAsksForNoPage() throws Exception {
        assertThat(door.send(door.at("/verify?number=0001").header("Accept", "foo"))
                        .statusCode())
                .isEqualTo(303);
    }
}
