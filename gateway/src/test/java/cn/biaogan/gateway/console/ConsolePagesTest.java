package cn.biaogan.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ConsolePagesTest {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final MockMvc pages = MockMvcBuilders.routerFunctions(
                    new ConsolePages(URI.create("https://id.example.cn/realms/biaogan")).consoleRoutes())
            .build();

    private MockHttpServletResponse open(String path, String encodings) throws Exception {
        return pages.perform(get(URI.create(path)).header("Accept-Encoding", encodings))
                .andReturn()
                .getResponse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console/", "/console/index.html", "/console/applications/42", "/console/reports/2026.5"})
    void showsTheOnePageForEveryPathOfTheConsole(String path) throws Exception {
        var answer = open(path, "gzip");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.getContentAsString())
                .contains("/console/assets/app-1.js")
                .doesNotContain("__CSP_NONCE__");
    }

    @Test
    void allowsStylesOfThisAnswerAndScriptsOfOursAlone() throws Exception {
        var first = open("/console/", "gzip");
        var nonce = NONCE.matcher(first.getContentAsString());
        assertThat(nonce.find()).isTrue();

        assertThat(first.getHeader("Content-Security-Policy"))
                .contains(
                        "default-src 'self'",
                        "script-src 'self';",
                        "style-src 'self' 'nonce-" + nonce.group(1) + "'",
                        "form-action 'self' https://id.example.cn;",
                        "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe");
        assertThat(first.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(first.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(open("/console/", "gzip").getContentAsString()).doesNotContain(nonce.group(1));
    }

    @Test
    void sendsAPartInItsSmallestFormForGood() throws Exception {
        var small = open("/console/assets/app-1.js", "br, gzip;q=0.8");
        assertThat(small.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.getHeader("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(small.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(small.getContentType()).isEqualTo("text/javascript;charset=UTF-8");

        var plain = open("/console/assets/app-1.js", "gzip;q=0, identity");
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getContentAsString()).isEqualTo("export {};\n");
        assertThat(open("/console/robots.txt", "").getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/assets/app-0.js",
                "/console/assets/",
                "/console/assets/%2e%2e/index.html",
                "/console/assets/..%2f..%2fgateway.yaml"
            })
    void hasNoOtherParts(String path) throws Exception {
        var answer = open(path, "gzip");

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("未找到页面");
    }

    @Test
    void leadsToTheConsole() throws Exception {
        assertThat(open("/console", "gzip").getHeader("Location")).isEqualTo("/console/");
    }
}
