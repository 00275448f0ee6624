package cn.biaogan.demo;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The demonstration's people, papers and clock, opened to the system tests. */
public final class Cast {

    /** Somebody to register. */
    public record Part(String username, String role, String tenant, String organisation) {}

    /** What an enterprise hands in: complete and right, of a small enterprise. */
    public record Papers(
            String name, String creditCode, Map<String, Object> profile, Map<String, Object> content, byte[] pdf) {

        /** The credit code with another check character. */
        public String wrongCode() {
            return CreditCodes.wrong(creditCode);
        }
    }

    private final Logins logins;
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final TimeMachine time;

    /** @param clock file that moves the services' clock */
    public Cast(String issuer, String adminPassword, Path clock) {
        this.logins = new Logins(issuer, "admin", adminPassword);
        this.time = new TimeMachine(clock);
    }

    /** Those that exist stay as they are. */
    public void register(List<Part> parts) {
        logins.register(parts.stream()
                .map(p -> new Logins.Account(p.username(), p.role(), p.tenant(), p.organisation(), "演示人员"))
                .toList());
    }

    /** A token that is good for some minutes, fetched when first needed; the same for everyone who asks meanwhile. */
    public Supplier<String> tokenOf(String username) {
        return people.computeIfAbsent(username, logins::person)::token;
    }

    /** Of a login now. */
    public String freshTokenOf(String username) {
        return logins.token(username);
    }

    /** Plays the demonstration's cycle of the year 2026; true when every check of it held. */
    public boolean play(URI gateway, int tenants, PrintStream out) {
        return new Demo(gateway, logins, time, out).play(tenants);
    }

    /** When the demonstration's cycle begins. */
    public static Instant beginning() {
        return Story.START;
    }

    public void travelTo(Instant there) {
        time.travelTo(there);
    }

    public Instant now() {
        return time.now();
    }

    /** @param number below 10000; makes code and contents unique, also against the demonstration's own */
    public Papers papers(int number, String tenant, String organisation, String recommender) {
        var enterprise = new Enterprise(
                number,
                logins.person(organisation),
                organisation,
                tenant,
                "系统测试精衡" + number + "号制造有限公司",
                CreditCodes.of(tenant, 700_000 + number),
                "NEW_GEN_IT",
                false,
                recommender,
                "");
        return new Papers(
                enterprise.name(),
                enterprise.creditCode(),
                enterprise.profile(),
                enterprise.content(form(), questions(), ""),
                enterprise.certificate());
    }

    private static JsonNode form() {
        return Api.JSON.readTree(cn.biaogan.contracts.Contracts.reference("form-2026.1"));
    }

    private static List<String> questions() {
        var questions = new ArrayList<String>();
        Api.JSON
                .readTree(cn.biaogan.contracts.Contracts.reference("self-check-2017.399"))
                .path("categories")
                .forEach(category -> category.path("items")
                        .forEach(item -> item.path("questions")
                                .forEach(q -> questions.add(q.path("id").asString()))));
        return questions;
    }
}
