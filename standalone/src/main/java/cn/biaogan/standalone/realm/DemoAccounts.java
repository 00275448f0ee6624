package cn.biaogan.standalone.realm;

import cn.biaogan.standalone.console.Table;
import cn.biaogan.standalone.home.Home;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The accounts that the realm file brings, for demonstrations and tests only. */
public record DemoAccounts(List<Account> accounts) {

    /** The client that gives tokens for a password: {@code grant_type=password}. */
    public static final String CLIENT = "biaogan-demo";

    /** One account. */
    public record Account(
            String username, String name, String tenant, String organisation, String role, String password) {}

    public DemoAccounts {
        accounts = List.copyOf(accounts);
    }

    /** Where the realm file of this project is. */
    public static Path realm(Home home) {
        return home.project().resolve("deploy/keycloak/biaogan-realm.json");
    }

    public static DemoAccounts of(Home home) {
        var realm = new JsonMapper().readTree(realm(home));
        return new DemoAccounts(
                realm.path("users").valueStream().map(DemoAccounts::account).toList());
    }

    private static Account account(JsonNode user) {
        return new Account(
                user.path("username").asString(),
                user.path("firstName").asString(),
                user.path("attributes").path("tenant").path(0).asString(),
                user.path("attributes").path("organisation").path(0).asString(),
                user.path("realmRoles")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter(role -> !role.startsWith("default-roles-"))
                        .findFirst()
                        .orElse(""),
                user.path("credentials").path(0).path("value").asString());
    }

    public String table() {
        var table = new Table("演示账号 account", "姓名 name", "角色 role", "管辖区 tenant", "单位 organisation", "口令 password");
        accounts.forEach(a -> table.row(a.username(), a.name(), a.role(), a.tenant(), a.organisation(), a.password()));
        return table.toString();
    }
}
