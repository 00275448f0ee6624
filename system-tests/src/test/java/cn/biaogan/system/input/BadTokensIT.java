package cn.biaogan.system.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Realm;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A token that is not a living one of this system opens nothing, says why, and keeps the caller's command undone. */
class BadTokensIT {

    private static final String OFFICER = "ministry-samr";

    private final RunningSystem system = RunningSystem.get();
    private final Realm realm = new Realm(system);

    @Test
    void anExpiredOne() {
        String token = realm.shortLived(OFFICER);
        assertThat(bearing(token).get("/api/publication/notices").status())
                .as("good while it lived")
                .isEqualTo(200);

        await("the token's end, with what clocks may differ")
                .atMost(Duration.ofSeconds(90))
                .until(() -> bearing(token).get("/api/publication/notices").status() != 200);

        refused(token, "token.expired", "请重新登录", "Sign in again");
    }

    @Test
    void oneForAnotherAudience() {
        refused(realm.forAnotherSystem(OFFICER), "token.audience", "请从本系统的登录入口登录", "Sign in through this system");
    }

    @Test
    void oneOfAnotherRealm() {
        refused(realm.ofAnotherRealm(), "token.signature", "请重新登录", "Sign in again");
    }

    @Test
    void oneThatIsNone() {
        refused("not-a-token", "token.malformed", "请重新登录", "Sign in again");
        refused("a.b.c", "token.malformed", "请重新登录", "Sign in again");
        refused("x".repeat(6_000), "token.malformed", "请重新登录", "Sign in again");
    }

    @Test
    void oneWithMoreRightsThanWereSigned() {
        String[] parts = realm.shortLived("enterprise-zj").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("enterprise");
        String promoted = parts[0] + "." + encoded(claims.replace("\"enterprise\"", "\"ministry\"")) + "." + parts[2];

        refused(promoted, "token.signature", "请重新登录", "Sign in again");
    }

    @Test
    void oneWithoutASignature() {
        String claims =
                "{\"iss\":\"" + system.issuer() + "\",\"sub\":\"x\",\"aud\":\"biaogan-api\",\"roles\":[\"ministry\"],"
                        + "\"tenant\":\"national\",\"organisation\":\"samr\",\"exp\":4102444800}";
        String unsigned = encoded("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + encoded(claims) + ".";

        refused(unsigned, "token.malformed", "请重新登录", "Sign in again");
    }

    @Test
    void noneAtAll() {
        for (String header : new String[] {"Basic YTpi", "Bearer"}) {
            Refused.on(
                            system.anonymous().with("Authorization", header),
                            caller -> caller.get("/api/publication/notices"))
                    .is(401, "token.missing")
                    .tells("请登录后重试", "Sign in and try again");
        }
    }

    /** Reads nothing and proposes nothing. */
    private void refused(String token, String code, String chinese, String english) {
        var minister = system.as(OFFICER);
        String cycles = minister.get("/api/publication/cycles?limit=200").must().text();
        var terms = Map.of(
                "year",
                2031,
                "name",
                "令牌无效时提出的周期（系统测试）",
                "applicationDeadline",
                system.cast().now().plus(Duration.ofDays(30)).toString(),
                "recommendationDeadline",
                system.cast().now().plus(Duration.ofDays(60)).toString());

        for (var attempt : List.<Function<Caller, Reply>>of(
                caller -> caller.get("/api/publication/notices"),
                caller -> caller.post("/api/publication/cycles", terms))) {
            var refused = Refused.on(bearing(token), attempt).is(401, code).tells(chinese, english);
            assertThat(refused.chinese().headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(challenge ->
                            assertThat(challenge).startsWith("Bearer").contains(code));
        }
        assertThat(minister.get("/api/publication/cycles?limit=200").must().text())
                .isEqualTo(cycles);
    }

    private Caller bearing(String token) {
        return system.anonymous().bearing(() -> token);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
