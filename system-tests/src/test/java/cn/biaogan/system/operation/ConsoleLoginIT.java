package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.system.running.Browser;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Log in as people do, at the real login page, and out again; with the gateway's restarts before it. */
@Order(806)
class ConsoleLoginIT {

    private final RunningSystem system = RunningSystem.get();

    @Test
    void worksWithASessionAndWithoutATokenInTheBrowser() {
        var browser = new Browser(system);
        assertThat(browser.session().body().path("authenticated").asBoolean()).isFalse();

        browser.logIn("enterprise-zj", "/console/applications");

        Reply session = browser.session();
        assertThat(session.at("/username")).isEqualTo("enterprise-zj");
        assertThat(session.at("/name")).isEqualTo("演示·企业甲（浙江）");
        assertThat(session.at("/tenant")).isEqualTo("330000");
        assertThat(session.at("/organisation")).isEqualTo("ent-330000-0001");
        assertThat(session.at("/roles/0")).isEqualTo("enterprise");
        assertThat(Duration.between(Instant.parse(session.at("/serverTime")), Instant.parse(session.at("/expiresAt"))))
                .as("by one clock, whatever a demonstration does with it")
                .isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));

        assertThat(browser.open("/api/application/cycles").status()).isEqualTo(200);
        Reply forged = browser.forge("/api/application/applications");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.code()).isEqualTo("csrf.invalid");
        assertThat(browser.post("/api/application/applications").code())
                .as("comes to the service, which misses the body")
                .isNotIn("csrf.invalid", "token.missing", "session.expired")
                .isNotEmpty();
        assertThat(browser.post("/bff/session/extension").must().at("/username"))
                .isEqualTo("enterprise-zj");
    }

    @Test
    void logsOutHereAndAtKeycloak() {
        var browser = new Browser(system);
        browser.logIn("recommender-zj", "/console/");

        String redirect = browser.post("/bff/logout").must().at("/redirect");
        Reply home = browser.open(redirect);

        assertThat(home.text()).as("back at the public page").contains("登录工作台");
        assertThat(browser.session().body().path("authenticated").asBoolean()).isFalse();
        assertThat(browser.open("/bff/login").text())
                .as("the password is asked for again")
                .contains("kc-form-login", "工业计量标杆示范活动管理系统");
    }

    @Test
    void logsOutInEveryBrowser() {
        var office = new Browser(system);
        var home = new Browser(system);
        office.logIn("expert-1", "/console/");
        home.logIn("expert-1", "/console/");

        office.post("/bff/logout?everywhere=true").must();

        Reply over = home.open("/api/review/assignments");
        assertThat(over.status()).isEqualTo(401);
        assertThat(over.code()).isEqualTo("session.expired");
        assertThat(over.at("/detail")).contains("重新登录");
        assertThat(home.open("/bff/login").text())
                .as("Keycloak's login of the other browser is over too")
                .contains("kc-form-login");
    }
}
