package cn.biaogan.standalone.realm;

import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Home;
import cn.biaogan.standalone.home.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The project's realm with this home's ports and secret in its places, which are written as Keycloak itself reads them. */
public record RealmFile(Path path) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(BIAOGAN_[A-Z_]+)(?::([^}]*))?}");

    public static RealmFile filled(Home home, Ports ports, String clientSecret) {
        var values = Map.of(
                Endpoint.GATEWAY.variable(),
                Integer.toString(ports.of(Endpoint.GATEWAY)),
                "BIAOGAN_CONSOLE_SECRET",
                clientSecret);
        try {
            Path file = home.of("keycloak/realm").resolve("biaogan-realm.json");
            Files.writeString(file, filled(Files.readString(DemoAccounts.realm(home)), values));
            return new RealmFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.getOrDefault(place.group(1), place.group(2));
            return Matcher.quoteReplacement(value == null ? place.group() : value);
        });
    }

    JsonNode read() {
        return new JsonMapper().readTree(path);
    }
}
