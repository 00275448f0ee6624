package cn.biaogan.standalone.realm;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.web.problem.Language;
import cn.biaogan.platform.web.problem.ProblemTexts;
import cn.biaogan.standalone.home.Home;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm file that Keycloak imports. */
class RealmTest {

    static final Home PROJECT = new Home(Path.of("target"), Path.of(".."));
    static final Set<String> ADMIN_ROLES = Set.of("system-admin", "security-admin", "auditor");

    final JsonNode realm = new JsonMapper().readTree(DemoAccounts.realm(PROJECT));

    Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }

    @Test
    void givesOutOnlyRolesThatExist() {
        var declared = new TreeSet<>(realm.path("roles")
                .path("realm")
                .valueStream()
                .map(r -> r.path("name").asString())
                .toList());

        assertThat(declared)
                .containsExactlyInAnyOrder(
                        "enterprise", "recommender", "expert", "ministry", "system-admin", "security-admin", "auditor");
        var words = new ProblemTexts("platform");
        assertThat(declared)
                .as("what people read instead of the code")
                .allSatisfy(role -> assertThat(Language.values())
                        .allSatisfy(language ->
                                assertThat(words.raw("role." + role, language)).isPresent()));
        assertThat(realm.path("users").valueStream().flatMap(u -> texts(u.path("realmRoles"))))
                .allMatch(role -> declared.contains(role) || role.equals("default-roles-biaogan"));
        assertThat(texts(realm.path("scopeMappings").path(0).path("roles")))
                .as("what a token may name")
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void givesNobodyTwoOfTheThreeAdministratorsRoles() {
        realm.path("users")
                .forEach(user -> assertThat(texts(user.path("realmRoles")).filter(ADMIN_ROLES::contains))
                        .as(user.path("username").asString())
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void bringsTheDemonstrationAccountsWithTheirTenantAndOrganisation() {
        var accounts = DemoAccounts.of(PROJECT).accounts();

        assertThat(accounts).hasSize(20).allSatisfy(account -> {
            assertThat(new TenantId(account.tenant()).value()).isEqualTo(account.tenant());
            assertThat(account.organisation()).isNotBlank();
            assertThat(account.name()).startsWith("演示·");
            assertThat(account.password()).contains("demo");
        });
        assertThat(accounts)
                .filteredOn(a -> a.role().equals("ministry"))
                .extracting(DemoAccounts.Account::organisation)
                .contains("samr", "miit");
    }

    @Test
    void putsWhatTheServicesReadIntoEveryToken() {
        var scope = realm.path("clientScopes")
                .valueStream()
                .filter(s -> s.path("name").asString().equals("biaogan"))
                .findFirst()
                .orElseThrow();
        var claims = scope.path("protocolMappers")
                .valueStream()
                .map(mapper -> {
                    var config = mapper.path("config");
                    var audience = config.path("included.custom.audience");
                    return config.path("claim.name")
                            .asString(audience.asString(mapper.path("name").asString()));
                })
                .toList();

        assertThat(claims)
                .containsExactlyInAnyOrder(
                        "biaogan-api", "preferred_username", "name", "tenant", "organisation", "roles");
        assertThat(texts(realm.path("defaultDefaultClientScopes"))).contains("basic", "biaogan");
        assertThat(realm.path("clients")).allSatisfy(client -> {
            assertThat(texts(client.path("defaultClientScopes"))).contains("basic", "biaogan");
            assertThat(client.path("attributes")
                            .path("access.token.header.type.rfc9068")
                            .asString())
                    .isEqualTo("true");
            assertThat(client.path("fullScopeAllowed").asBoolean()).isFalse();
        });
    }

    @Test
    void letsTheConsoleInOnlyWithPkceAndToItsOwnAddresses() {
        var console = client("biaogan-console");

        assertThat(console.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(console.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(texts(console.path("redirectUris")))
                .containsExactly(
                        "http://127.0.0.1:${BIAOGAN_PORT_GATEWAY:8080}/bff/login/callback",
                        "http://localhost:${BIAOGAN_PORT_GATEWAY:8080}/bff/login/callback");
        assertThat(console.path("publicClient").asBoolean()).isFalse();
        assertThat(console.path("secret").asString()).isEqualTo("${BIAOGAN_CONSOLE_SECRET}");
    }

    @Test
    void letsOnlyAdministratorsMoveAnAccountToAnotherTenant() {
        var profile = new JsonMapper()
                .readTree(realm.path("components")
                        .path("org.keycloak.userprofile.UserProfileProvider")
                        .path(0)
                        .path("config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asString());

        for (String name : List.of("tenant", "organisation", "username")) {
            var attribute = profile.path("attributes")
                    .valueStream()
                    .filter(a -> a.path("name").asString().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(texts(attribute.path("permissions").path("edit")))
                    .as(name)
                    .containsExactly("admin");
        }
    }

    @Test
    void locksAnAccountAfterRepeatedWrongPasswords() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(900);
    }

    private JsonNode client(String id) {
        return realm.path("clients")
                .valueStream()
                .filter(c -> c.path("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
