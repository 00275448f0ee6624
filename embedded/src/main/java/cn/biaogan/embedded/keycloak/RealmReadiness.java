package cn.biaogan.embedded.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Asks for the discovery documents of the realms: they are served when logins are. */
record RealmReadiness(String server, List<String> realms) {

    private static final Pattern NAME = Pattern.compile("\"realm\"\\s*:\\s*\"([^\"]+)\"");
    private static final int TIMEOUT_MILLIS = 2_000;

    static RealmReadiness of(String server, List<Path> realmFiles) {
        var realms = realmFiles.stream().map(RealmReadiness::nameOf).toList();
        return new RealmReadiness(server, realms.isEmpty() ? List.of("master") : realms);
    }

    private static String nameOf(Path realmFile) {
        try {
            var name = NAME.matcher(Files.readString(realmFile));
            if (!name.find()) {
                throw new IllegalArgumentException(realmFile + " names no realm");
            }
            return name.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean given() {
        return realms.stream().allMatch(realm -> served("/realms/" + realm + "/.well-known/openid-configuration"));
    }

    /** True when the path answers 200. */
    boolean served(String path) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(server + path).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
