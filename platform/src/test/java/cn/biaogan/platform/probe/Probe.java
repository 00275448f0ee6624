package cn.biaogan.platform.probe;

import cn.biaogan.platform.BiaoganService;
import cn.biaogan.platform.testing.RestCaller;
import cn.biaogan.platform.testing.TokenBuilder;
import cn.biaogan.platform.testing.TokenIssuer;
import java.net.URI;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;

/** The probe service, started once for all tests of this JVM. */
public final class Probe {

    private static final ConfigurableApplicationContext CONTEXT =
            start("--biaogan.oidc.issuer=" + TokenIssuer.shared().issuer());

    private Probe() {}

    /** Another one, with settings of its own. */
    public static ConfigurableApplicationContext start(String... settings) {
        return BiaoganService.run(ProbeServiceApplication.class, "probe-service", settings);
    }

    public static ConfigurableApplicationContext context() {
        return CONTEXT;
    }

    public static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    public static RestCaller anonymous() {
        return anonymous(CONTEXT);
    }

    public static RestCaller anonymous(ConfigurableApplicationContext context) {
        return RestCaller.of(URI.create("http://127.0.0.1:" + port(context)));
    }

    /** A token of an enterprise in Zhejiang. */
    public static TokenBuilder enterprise() {
        return TokenIssuer.shared()
                .token("user-1")
                .tenant("330000")
                .organisation("ent-1")
                .roles("enterprise");
    }

    public static RestCaller asEnterprise() {
        return anonymous().as(enterprise().sign());
    }
}
