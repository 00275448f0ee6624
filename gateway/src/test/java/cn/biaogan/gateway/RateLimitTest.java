package cn.biaogan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.gateway.session.Account;
import cn.biaogan.gateway.session.Session;
import cn.biaogan.gateway.session.SessionId;
import cn.biaogan.gateway.session.Tokens;
import cn.biaogan.gateway.session.Visit;
import cn.biaogan.platform.web.problem.ProblemTexts;
import cn.biaogan.platform.web.problem.ProblemWriter;
import cn.biaogan.platform.web.problem.Problems;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(
            new GatewaySettings.Rates(2, 1, 4),
            new ProblemWriter(new Problems(new ProblemTexts("gateway")), new JsonMapper()),
            request -> request.getAttribute("visit") instanceof Visit visit ? visit : new Visit.Stranger(),
            new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return nanos.get();
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            });

    @Test
    void tellsWhoAsksTooOftenWhenToComeBack() throws Exception {
        assertThat(granted("10.0.0.1", null, 6)).isEqualTo(5);

        var refused = ask("10.0.0.1", null);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("gateway.too-many-requests", "请求过于频繁");

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(granted("10.0.0.1", null, 2)).isEqualTo(1);
    }

    @Test
    void oneDoesNotAskAtAnothersExpense() throws Exception {
        assertThat(granted("10.0.0.1", null, 6)).isEqualTo(5);
        assertThat(granted("10.0.0.2", null, 1)).isEqualTo(1);
        assertThat(granted("10.0.0.2", token("li"), 11)).isEqualTo(10);
        assertThat(granted("10.0.0.2", token("wang"), 1)).isEqualTo(1);
        assertThat(granted("10.0.0.2", token("li"), 1)).isZero();
        assertThat(granted("10.0.0.3", token("li"), 1))
                .as("whoever writes an account's name into a token of his own elsewhere")
                .isEqualTo(1);
    }

    @Test
    void madeUpSubjectsComeOutOfTheBudgetOfOneAddress() throws Exception {
        int granted = 0;
        for (int i = 0; i < 50; i++) {
            granted += granted("10.0.0.1", token("nobody-" + i), 1);
        }

        assertThat(granted).isEqualTo(20);
    }

    @Test
    void aTokenThatCannotBeReadIsNone() throws Exception {
        assertThat(granted("10.0.0.1", "Bearer a.b.c", 3) + granted("10.0.0.1", "Bearer x", 3))
                .isEqualTo(5);
    }

    @Test
    void countsASessionAsItsAccountWhereverItIsUsed() throws Exception {
        var account = new Account("li", "", "li", "李", "330000", "ent-330000-0001", List.of("enterprise"));
        var session = new Session(
                new SessionId("s"),
                account,
                new Tokens("", Instant.EPOCH, ""),
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH);
        int granted = 0;
        for (int i = 0; i < 11; i++) {
            var request = new MockHttpServletRequest("GET", "/api/application/x");
            request.setRemoteAddr("10.0.1." + i % 2);
            request.setAttribute("visit", new Visit.Known(session));
            var response = new MockHttpServletResponse();
            limit.doFilter(request, response, new MockFilterChain());
            granted += response.getStatus() == 200 ? 1 : 0;
        }
        assertThat(granted).isEqualTo(10);
    }

    private int granted(String address, @Nullable String authorization, int times) throws Exception {
        int granted = 0;
        for (int i = 0; i < times; i++) {
            granted += ask(address, authorization).getStatus() == 200 ? 1 : 0;
        }
        return granted;
    }

    private MockHttpServletResponse ask(String address, @Nullable String authorization) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/application/x");
        request.setRemoteAddr(address);
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static String token(String subject) {
        var claims = "{\"sub\":\"" + subject + "\"}";
        return "Bearer e30."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".x";
    }
}
