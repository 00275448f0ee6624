package cn.biaogan.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.embedded.store.StoreServer;
import cn.biaogan.gateway.Door;
import cn.biaogan.gateway.Upstream;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of the gateway on one store: what one knows the other knows, as one does after its restart. */
class SessionTest {

    static final String CALL = "/api/application/x";

    @TempDir
    static Path folder;

    static SmallKeycloak keycloak;
    static Upstream service;
    static StoreServer store;
    static MongoClient client;
    static Door door;
    static Door other;

    @BeforeAll
    static void open() throws Exception {
        keycloak = new SmallKeycloak();
        service = new Upstream();
        store = StoreServer.start(folder.resolve("store.db"), 0);
        client = MongoClients.create(store.uri());
        Path key = Files.writeString(folder.resolve("key"), Base64.getEncoder().encodeToString(new byte[32]));
        String[] settings = {
            "--spring.mongodb.uri=" + store.uri(),
            "--biaogan.oidc.issuer=" + keycloak.issuer(),
            "--biaogan.gateway.login.client-secret=secret",
            "--biaogan.gateway.session.key-file=" + key,
            "--biaogan.gateway.session.sweep-every=PT0.2S"
        };
        door = new Door(service.address(), settings);
        other = new Door(service.address(), settings);
    }

    @AfterAll
    static void close() {
        other.close();
        door.close();
        client.close();
        store.close();
        service.close();
        keycloak.close();
    }

    @BeforeEach
    void ordinary() {
        service.answers(exchange -> Upstream.text(exchange, 200, "ok"));
        keycloak.accessLasts = 900;
        keycloak.refuses = false;
        keycloak.away = false;
        keycloak.ended.clear();
        sessions().deleteMany(new Document());
    }

    static MongoCollection<Document> sessions() {
        return client.getDatabase("biaogan_gateway").getCollection("sessions");
    }

    static Browser loggedIn() throws Exception {
        return new Browser(door).logIn(keycloak);
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Door.json(answer).path("code").asString()).isEqualTo(code);
        assertThat(Door.json(answer).path("detail").asString()).isNotBlank();
    }

    @Test
    void nobodyIsThereBeforeTheLogin() throws Exception {
        var session = new Browser(door).session();

        assertThat(session.path("authenticated").asBoolean()).isFalse();
        assertThat(Instant.parse(session.path("serverTime").asString())).isNotNull();
        assertThat(session.has("csrf")).isFalse();
    }

    @Test
    void tellsWhoIsLoggedInAndKeepsTheTokensInside() throws Exception {
        var browser = loggedIn();
        var answer = browser.get("/bff/session");
        var session = Door.json(answer);

        assertThat(session.path("authenticated").asBoolean()).isTrue();
        assertThat(session.path("subject").asString()).isNotBlank();
        assertThat(session.path("username").asString()).isEqualTo("enterprise-zj");
        assertThat(session.path("name").asString()).isEqualTo("演示·企业甲（浙江）");
        assertThat(session.path("tenant").asString()).isEqualTo("330000");
        assertThat(session.path("organisation").asString()).isEqualTo("ent-330000-0001");
        assertThat(session.path("roles").path(0).asString()).isEqualTo("enterprise");
        assertThat(Instant.parse(session.path("expiresAt").asString()))
                .isBetween(Instant.now().plusSeconds(29 * 60), Instant.now().plusSeconds(30 * 60));
        assertThat(browser.cookies()).containsOnlyKeys("biaogan");
        assertThat(answer.body())
                .doesNotContain("access-", "refresh-", browser.cookies().get("biaogan"));
    }

    @Test
    void putsTheTokenIntoACallAtEitherInstance() throws Exception {
        var browser = loggedIn();
        String token = "Bearer access-" + keycloak.given.get();

        for (Door one : new Door[] {door, other}) {
            assertThat(browser.at(one).get(CALL).statusCode()).isEqualTo(200);
            var inside = service.next().headers();
            assertThat(inside.get("Authorization")).containsExactly(token);
            assertThat(inside).doesNotContainKeys("Cookie", "X-csrf-token");
        }
    }

    @Test
    void letsATokenOfTheCallersOwnGoFirst() throws Exception {
        var browser = loggedIn();

        browser.send(door.at(CALL).header("Authorization", "Bearer mine"));

        assertThat(service.next().headers().get("Authorization")).containsExactly("Bearer mine");
    }

    @Test
    void refusesAChangeThatNoPageOfOursMade() throws Exception {
        var browser = loggedIn();

        assertProblem(browser.forge(CALL), 403, "csrf.invalid");
        assertProblem(browser.send(door.at(CALL).header("X-CSRF-TOKEN", "x").DELETE()), 403, "csrf.invalid");
        assertProblem(browser.forge("/bff/session/extension"), 403, "csrf.invalid");
        assertProblem(browser.forge("/bff/logout"), 403, "csrf.invalid");
        assertThat(service.sawNothing()).isTrue();
        assertThat(browser.session().path("authenticated").asBoolean()).isTrue();

        assertThat(browser.post(CALL).statusCode()).isEqualTo(200);
        service.next();
    }

    @Test
    void renewsATokenOnceForManyCalls() throws Exception {
        keycloak.accessLasts = 20;
        var browser = loggedIn();
        keycloak.accessLasts = 900;
        int before = keycloak.renewals.get();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = Stream.<Callable<HttpResponse<String>>>generate(() -> () -> browser.get(CALL))
                    .limit(12)
                    .toList();
            for (Future<HttpResponse<String>> call : threads.invokeAll(calls)) {
                assertThat(call.get().statusCode()).isEqualTo(200);
                assertThat(service.next().headers().get("Authorization"))
                        .containsExactly("Bearer access-" + keycloak.given.get());
            }
        }

        assertThat(keycloak.renewals.get() - before).isEqualTo(1);
    }

    @Test
    void endsWithTheLoginAtKeycloak() throws Exception {
        keycloak.accessLasts = 20;
        var browser = loggedIn();
        keycloak.refuses = true;

        assertProblem(browser.get(CALL), 401, "session.expired");
        assertThat(service.sawNothing()).isTrue();
        assertThat(browser.session().path("authenticated").asBoolean()).isFalse();
        assertThat(browser.get(CALL).statusCode()).as("the dead cookie is gone").isEqualTo(200);
        service.next();
    }

    @Test
    void outlivesAnOutageOfKeycloakAsLongAsItsTokenDoes() throws Exception {
        keycloak.accessLasts = 20;
        var browser = loggedIn();
        keycloak.away = true;

        assertThat(browser.get(CALL).statusCode()).isEqualTo(200);
        service.next();

        keycloak.away = false;
        keycloak.accessLasts = 3;
        browser = loggedIn();
        keycloak.away = true;
        assertProblem(browser.get(CALL), 503, "issuer-unavailable");
        assertThat(browser.session().path("authenticated").asBoolean()).isTrue();
    }

    @Test
    void endsWhenItWasNotUsedAndTellsKeycloak() throws Exception {
        var browser = loggedIn();
        String refresh = "refresh-" + keycloak.given.get();

        sessions().updateMany(new Document(), new Document("$set", new Document("endsAt", new Date())));

        assertProblem(browser.get(CALL), 401, "session.expired");
        assertProblem(browser.post("/bff/session/extension"), 401, "session.expired");
        Awaitility.await().untilAsserted(() -> {
            assertThat(sessions().countDocuments()).isZero();
            assertThat(keycloak.ended).containsExactly(refresh);
        });
    }

    @Test
    void goesOnWhenItIsUsedOrExtendedButNotWhenItIsAskedFor() throws Exception {
        var browser = loggedIn();
        Date soon = Date.from(Instant.now().plusSeconds(60));
        age(soon);

        browser.session();
        assertThat(endsAt()).isEqualTo(soon);

        browser.get(CALL);
        service.next();
        assertThat(endsAt()).isAfter(soon);

        age(soon);
        int renewals = keycloak.renewals.get();
        var extended = Door.json(browser.post("/bff/session/extension"));
        assertThat(Instant.parse(extended.path("expiresAt").asString()))
                .isAfter(Instant.now().plusSeconds(29 * 60));
        assertThat(endsAt()).isAfter(soon);
        assertThat(keycloak.renewals.get()).isEqualTo(renewals + 1);
    }

    @Test
    void lastsTenHoursAtMost() throws Exception {
        var browser = loggedIn();
        Instant begun = Instant.now().minusSeconds(10 * 3600 - 120);
        sessions()
                .updateMany(
                        new Document(),
                        new Document("$set", new Document("begunAt", Date.from(begun)).append("usedAt", new Date(0))));

        browser.get(CALL);
        service.next();

        assertThat(endsAt().toInstant()).isBefore(Instant.now().plusSeconds(121));
    }

    private static void age(Date end) {
        sessions()
                .updateMany(
                        new Document(),
                        new Document("$set", new Document("endsAt", end).append("usedAt", new Date(0))));
    }

    private static Date endsAt() {
        return sessions().find().first().getDate("endsAt");
    }

    @Test
    void logsOutHereAndAtKeycloakAndNoTokenComesToTheBrowser() throws Exception {
        var browser = loggedIn();
        String refresh = "refresh-" + keycloak.given.get();
        var cookies = browser.cookies();

        var answer = browser.post("/bff/logout");

        assertThat(Door.json(answer).path("redirect").asString()).isEqualTo("/");
        assertThat(keycloak.ended).contains(refresh);
        assertThat(browser.cookies()).isEmpty();
        browser.keep(cookies);
        assertProblem(browser.at(other).get(CALL), 401, "session.expired");
    }

    @Test
    void sendsTheBrowserToKeycloakWhenItCannotBeAsked() throws Exception {
        var browser = loggedIn();
        keycloak.away = true;

        assertThat(Door.json(browser.post("/bff/logout")).path("redirect").asString())
                .isEqualTo(keycloak.issuer() + "/protocol/openid-connect/logout?client_id=biaogan-console"
                        + "&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A" + door.port() + "%2F");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void logsOutEverywhere() throws Exception {
        var here = loggedIn();
        var there = loggedIn();
        String refreshThere = "refresh-" + keycloak.given.get();

        assertThat(here.post("/bff/logout?everywhere=true").statusCode()).isEqualTo(200);

        assertProblem(there.get(CALL), 401, "session.expired");
        assertThat(keycloak.ended).contains(refreshThere);
    }

    @Test
    void endsWhenKeycloakSaysSoAndOnlyThen() throws Exception {
        var browser = loggedIn();
        String forged = keycloak.logoutToken("another-client");
        assertThat(backChannel(forged)).isEqualTo(400);
        assertThat(backChannel("nonsense")).isEqualTo(400);
        assertThat(browser.session().path("authenticated").asBoolean()).isTrue();

        assertThat(backChannel(keycloak.logoutToken("biaogan-console"))).isEqualTo(200);

        assertThat(browser.session().path("authenticated").asBoolean()).isFalse();
    }

    private static int backChannel(String token) throws Exception {
        return door.send(door.at("/bff/backchannel-logout")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("logout_token=" + token)))
                .statusCode();
    }

    @Test
    void aLoginIsOfTheBrowserThatBeganIt() throws Exception {
        String state = new Browser(door).beginLogin(keycloak);

        var stranger = new Browser(door);
        assertThat(Browser.location(stranger.get("/bff/login/callback?code=c&state=" + state)))
                .isEqualTo("/login-failed");
        stranger.beginLogin(keycloak);
        assertThat(Browser.location(stranger.get("/bff/login/callback?code=c&state=" + state)))
                .isEqualTo("/login-failed");
        assertThat(sessions().countDocuments()).isZero();
        assertThat(stranger.get("/login-failed").body()).contains("登录未完成", "/bff/login");
    }

    @Test
    void getsANewIdWithEveryLogin() throws Exception {
        var browser = loggedIn();
        var before = browser.cookies();

        browser.logIn(keycloak);

        assertThat(browser.cookies().get("biaogan")).isNotEqualTo(before.get("biaogan"));
        assertThat(sessions().countDocuments()).as("the one before is over").isEqualTo(1);
    }

    @Test
    void keepsNothingInTheStoreThatOpensAnything() throws Exception {
        var browser = loggedIn();

        String stored = sessions().find().first().toJson();
        String content = new String(
                sessions()
                        .find()
                        .first()
                        .get("sealed", org.bson.types.Binary.class)
                        .getData(),
                java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(stored).doesNotContain(browser.cookies().get("biaogan"), "演示");
        assertThat(content).doesNotContain("access-", "refresh-");
    }
}
