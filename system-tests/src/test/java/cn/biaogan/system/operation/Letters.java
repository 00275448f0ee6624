package cn.biaogan.system.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.system.running.Books;
import cn.biaogan.system.running.Caller;
import cn.biaogan.system.running.Reply;
import cn.biaogan.system.running.RunningSystem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A service's dead letters, as somebody asks for them. */
record Letters(Caller caller, String service) {

    static Letters of(RunningSystem system, String service) {
        return new Letters(system.as("sysadmin"), service);
    }

    /** Gives up whatever is dead at any reader, until nothing waits any more. */
    static void settleAll(RunningSystem system) {
        await("no letters are left").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            for (String reader : Books.STORING) {
                var letters = of(system, reader);
                letters.dead("")
                        .forEach(letter -> letters.skip(letter.path("id").asString()));
            }
            assertThat(new Books(system).deadLetters()).isEmpty();
        });
    }

    Letters as(Caller other) {
        return new Letters(other, service);
    }

    Reply list() {
        return caller.get(path(""));
    }

    Reply list(String state) {
        return caller.get(path("?state=" + state));
    }

    Reply read(String id) {
        return caller.get(path("/letter?id=" + encoded(id)));
    }

    Reply replay(String id) {
        return caller.post(path("/letter/replay?id=" + encoded(id)), Map.of());
    }

    Reply skip(String id) {
        return caller.post(path("/letter/skip?id=" + encoded(id)), Map.of());
    }

    /** Those that wait for an operator and speak of this key or contain this text. */
    List<JsonNode> dead(String about) {
        return waiting("DEAD", about);
    }

    List<JsonNode> held(String about) {
        return waiting("HELD", about);
    }

    private List<JsonNode> waiting(String state, String about) {
        return list(state).must().items().stream()
                .filter(letter -> letter.toString().contains(about))
                .toList();
    }

    private String path(String rest) {
        return "/api/" + service + "/dead-letters" + rest;
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
