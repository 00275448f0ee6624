package cn.biaogan.gateway;

import cn.biaogan.platform.kernel.Phrase;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the caller is told when a service gave no answer. */
final class ServiceFailure {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceFailure.class);
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private ServiceFailure() {}

    static RuntimeException of(String service, IOException failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof RequestRefused refused) {
                return refused;
            }
            if (t instanceof ClientAbortException gone) {
                return new UncheckedIOException(gone);
            }
        }
        LOG.warn("{} gave no answer: {}", service, failure.toString());
        return switch (failure) {
            case ConnectException down -> refused(503, "service-unavailable", service);
            case HttpConnectTimeoutException down -> refused(503, "service-unavailable", service);
            case HttpTimeoutException slow -> refused(504, "service-slow", service);
            default -> refused(502, "service-broke-off", service);
        };
    }

    static RuntimeException stopping() {
        return refused(503, "stopping", "gateway");
    }

    private static RequestRefused refused(int status, String rule, String service) {
        return new RequestRefused(
                Failure.of(status, "gateway." + rule, Map.of("service", new Phrase("service." + service)))
                        .retryAfter(COME_BACK));
    }
}
