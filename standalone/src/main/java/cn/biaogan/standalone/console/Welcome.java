package cn.biaogan.standalone.console;

import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Plan;
import cn.biaogan.standalone.realm.DemoAccounts;
import java.util.Arrays;

/** Where to go and who to be, once everything runs. */
public final class Welcome {

    private Welcome() {}

    public static String text(Home home, Plan plan) {
        var addresses = new Table("地址 address", "", "");
        addresses.row(plan.ports().url(Endpoint.GATEWAY) + "/console/", "工作台，在此登录", "console, log in here");
        Arrays.stream(Endpoint.values())
                .filter(endpoint -> !plan.elsewhere().contains(endpoint))
                .forEach(endpoint -> addresses.row(address(endpoint, plan), endpoint.chinese(), endpoint.word()));
        String accounts = plan.elsewhere().contains(Endpoint.KEYCLOAK)
                ? ""
                : DemoAccounts.of(home).table();
        return System.lineSeparator() + addresses + System.lineSeparator() + accounts;
    }

    private static String address(Endpoint endpoint, Plan plan) {
        return switch (endpoint) {
            case STORE -> "mongodb://127.0.0.1:" + plan.ports().of(endpoint);
            case KAFKA -> "127.0.0.1:" + plan.ports().of(endpoint);
            case KEYCLOAK -> plan.ports().url(endpoint) + "/realms/biaogan/account";
            case GATEWAY -> plan.ports().url(endpoint) + "/";
            default -> plan.ports().url(endpoint) + "/api/" + endpoint.word() + "/openapi.json";
        };
    }
}
