package cn.biaogan.standalone.supervise;

import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.standalone.home.Ports;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks an endpoint whether it is well. */
public final class Probe {

    private static final int PATIENCE_MILLIS = 3000;

    private Probe() {}

    public static boolean isWell(Endpoint endpoint, Ports ports) {
        return switch (endpoint) {
            case STORE, KAFKA -> FreePorts.answers(ports.of(endpoint));
            case KEYCLOAK -> answersOk(ports.url(endpoint) + "/realms/biaogan/.well-known/openid-configuration");
            default -> answersOk(ports.url(endpoint) + "/actuator/health");
        };
    }

    private static boolean answersOk(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
