package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Launcher;
import cn.biaogan.system.running.RunningSystem;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The Keycloak that {@code up} starts, after the kills and starts of the tests before. */
@Order(805)
class IdentityServerIT {

    private final RunningSystem system = RunningSystem.get();
    private final Caller keycloak = Caller.at(system.at(Endpoint.KEYCLOAK));

    @Test
    void namesTheIssuerOfTheTokens() {
        assertThat(keycloak.get("/realms/biaogan/.well-known/openid-configuration")
                        .must()
                        .at("/issuer"))
                .isEqualTo(system.issuer());
    }

    @Test
    void letsAnAccountLogIn() {
        assertThat(system.cast().freshTokenOf("enterprise-zj")).isNotEmpty();
    }

    @Test
    void showsTheConsolesOfAdministratorsAndAccounts() {
        for (String page : new String[] {"/admin/master/console/", "/realms/biaogan/account/"}) {
            assertThat(keycloak.get(page).must().type()).as(page).startsWith("text/html");
        }
    }

    @Test
    void keepsItsDataInTheHomeAndNotInTheDistribution() {
        assertThat(system.home().of("keycloak").resolve("data")).isDirectory();
        assertThat(Launcher.project().resolve("servers/target/keycloak/data")).doesNotExist();
    }
}
