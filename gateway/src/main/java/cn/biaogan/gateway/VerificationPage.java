package cn.biaogan.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What publication-service says of a certificate, as a page for people; programs ask the service itself. */
@Component
final class VerificationPage {

    /** @param status of HTTP */
    record Page(int status, String html) {}

    /** How a result is put. */
    private record Wording(int status, String title, String titleEn, String text, String textEn) {}

    /** @param facts of the certificate, by what they are called; none when there is no certificate to speak of */
    private record Result(Wording wording, Map<String, String> facts) {

        static Result without(Wording wording) {
            return new Result(wording, Map.of());
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(VerificationPage.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(ZoneId.of("Asia/Shanghai"));

    private static final Wording UNKNOWN = new Wording(
            404,
            "未查到该证书",
            "No such certificate",
            "未查到该编号的证书。编号形如 BGZS2026-330000-0001，请与所持证书核对后再次查验。",
            "No certificate has this number. A number looks like BGZS2026-330000-0001; compare it with the top right of"
                    + " the certificate and try again.");
    private static final Wording AWAY = new Wording(
            503,
            "暂时不能查验",
            "Cannot be verified now",
            "查验服务暂时不可用，不能据此判断证书真伪。请稍后再次查验。",
            "The verification is unavailable for the moment; this says nothing about the certificate. Try again shortly.");
    private static final Wording FORGED = new Wording(
            200,
            "签名与内容不符",
            "Signature does not fit",
            "该证书的签名与登记内容不符，请勿采信，并与两部门联系。",
            "The signature does not fit the content on record. Do not rely on it and tell the ministries.");
    private static final Map<String, Wording> STANDINGS = Map.of(
            "VALID",
            new Wording(
                    200,
                    "证书真实有效",
                    "Genuine and in force",
                    "签名核验通过，证书有效。请将以下登记内容与所持证书逐项核对，不一致的请勿采信。",
                    "The signature fits and the certificate is in force. Compare what is on record with the paper: do not"
                            + " rely on one that differs."),
            "RECTIFYING",
            new Wording(
                    200,
                    "证书真实，正在限期整改",
                    "Genuine, under rectification",
                    "签名核验通过。经复核，该单位正在限期整改。",
                    "The signature fits. After a re-verification its holder has to put something right."),
            "REVOKED",
            new Wording(
                    200,
                    "证书已撤销",
                    "Revoked",
                    "签名核验通过，但证书已经撤销，不再有效。",
                    "The signature fits, but the certificate was revoked and is no longer in force."));

    private final HttpClient upstream;
    private final GatewaySettings settings;
    private final String template;

    VerificationPage(HttpClient upstream, GatewaySettings settings) {
        this.upstream = upstream;
        this.settings = settings;
        this.template = template();
    }

    /** @param path of the verification, encoded */
    Page of(String number, String path) {
        var result = result(path);
        var wording = result.wording();
        var words = Map.of(
                "title", escaped(wording.title()),
                "titleEn", escaped(wording.titleEn()),
                "text", escaped(wording.text()),
                "textEn", escaped(wording.textEn()),
                "number", escaped(number),
                "facts", rows(result.facts()));
        String html = PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), "")));
        return new Page(wording.status(), html);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String rows(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact ->
                        "<p>%s：<strong>%s</strong></p>".formatted(escaped(fact.getKey()), escaped(fact.getValue())))
                .collect(Collectors.joining());
    }

    private Result result(String path) {
        try {
            URI service = Objects.requireNonNull(settings.services().get("publication"));
            var request = HttpRequest.newBuilder(service.resolve(path))
                    .timeout(settings.answerTimeout())
                    .header("Accept", "application/json")
                    .build();
            return result(upstream.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.without(AWAY);
        } catch (IOException | JacksonException | DateTimeException e) {
            LOG.warn("{} cannot be asked: {}", path, e.toString());
            return Result.without(AWAY);
        }
    }

    private static Result result(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> result(JSON.readTree(answer.body()));
            case 400, 404 -> Result.without(UNKNOWN);
            default -> Result.without(AWAY);
        };
    }

    private static Result result(JsonNode certificate) {
        if (!certificate.path("signatureValid").asBoolean(false)) {
            return Result.without(FORGED);
        }
        var wording = STANDINGS.get(certificate.path("state").asString());
        return wording == null ? Result.without(AWAY) : new Result(wording, facts(certificate));
    }

    private static Map<String, String> facts(JsonNode certificate) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("登记编号", certificate.path("number").asString());
        facts.put("示范单位", certificate.path("enterpriseName").asString());
        facts.put("活动周期", certificate.path("cycleName").asString());
        facts.put("颁发日期", DAY.format(Instant.parse(certificate.path("issuedAt").asString())));
        return facts;
    }

    private static String template() {
        try {
            return new ClassPathResource("site/verification.html", VerificationPage.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
