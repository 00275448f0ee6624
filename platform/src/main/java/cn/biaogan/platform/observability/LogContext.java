package cn.biaogan.platform.observability;

import cn.biaogan.platform.kernel.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What the log lines of a thread speak of, until it is closed; afterwards they speak again of what they did before. A
 * thread that goes from message to message would else put one's name on the lines of the next.
 */
public final class LogContext implements AutoCloseable {

    private final Map<String, @Nullable String> before = new HashMap<>();

    private LogContext() {
        List.of(Correlation.SERVICE, Correlation.TENANT, Correlation.KEY).forEach(key -> before.put(key, MDC.get(key)));
    }

    /** Of a service and nothing in particular. */
    public static LogContext of(String service) {
        var context = new LogContext();
        MDC.put(Correlation.SERVICE, service);
        return context;
    }

    public static LogContext of(String service, TenantId tenant, String correlation) {
        var context = of(service);
        MDC.put(Correlation.TENANT, tenant.value());
        MDC.put(Correlation.KEY, correlation);
        return context;
    }

    @Override
    public void close() {
        before.forEach((key, value) -> {
            if (value == null) {
                MDC.remove(key);
            } else {
                MDC.put(key, value);
            }
        });
    }
}
