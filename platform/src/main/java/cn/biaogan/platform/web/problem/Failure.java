package cn.biaogan.platform.web.problem;

import cn.biaogan.platform.kernel.Fault;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request is not done, before it is put in words.
 *
 * @param status of HTTP
 * @param code key of the texts
 * @param args values for their {@code {name}} places
 * @param headers to send along, such as {@code Retry-After}
 */
public record Failure(
        int status, String code, Map<String, Object> args, List<Fault> faults, Map<String, String> headers) {

    public Failure {
        args = Map.copyOf(args);
        faults = List.copyOf(faults);
        headers = Map.copyOf(headers);
    }

    public static Failure of(int status, String code) {
        return of(status, code, Map.of());
    }

    public static Failure of(int status, String code, Map<String, Object> args) {
        return new Failure(status, code, args, List.of(), Map.of());
    }

    public Failure with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Failure(status, code, args, faults, more);
    }

    /** Asks the caller to come back. */
    public Failure retryAfter(Duration wait) {
        return with("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
    }
}
