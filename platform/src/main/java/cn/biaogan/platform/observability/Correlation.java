package cn.biaogan.platform.observability;

import cn.biaogan.platform.kernel.Ids;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The thread that runs through a request and the events it leads to: the trace id, as 32 hex digits. It stands in the
 * log context, as do {@code service} and {@code tenant}.
 */
public final class Correlation {

    /** Of the answer. */
    public static final String HEADER = "X-Correlation-Id";

    public static final String KEY = "correlation";
    public static final String SERVICE = "service";
    public static final String TENANT = "tenant";

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String NOTHING = "0".repeat(32);

    private Correlation() {}

    /** Of what this thread does now; a fresh one when it does nothing on anybody's behalf. */
    public static String current() {
        String known = MDC.get(KEY);
        if (known != null) {
            return known;
        }
        String trace = MDC.get("traceId");
        return trace != null ? trace : fresh();
    }

    /** The W3C {@code traceparent} to send along; {@code null} when nothing is traced here. */
    public static @Nullable String traceparent() {
        String trace = MDC.get("traceId");
        String span = MDC.get("spanId");
        return trace == null || span == null ? null : "00-" + trace + "-" + span + "-01";
    }

    /** Of a request: the tracer's, else the caller's, else a fresh one. */
    public static String of(@Nullable String traceparent) {
        String trace = MDC.get("traceId");
        if (trace != null) {
            return trace;
        }
        var caller = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return caller.matches() && !caller.group(1).equals(NOTHING) ? caller.group(1) : fresh();
    }

    private static String fresh() {
        return Ids.fresh().toString().replace("-", "");
    }
}
