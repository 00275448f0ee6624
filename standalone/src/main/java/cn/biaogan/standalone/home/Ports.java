package cn.biaogan.standalone.home;

import cn.biaogan.standalone.console.Refusal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Which endpoint takes which port: {@code BIAOGAN_PORT_…} before the default. */
public record Ports(Map<Endpoint, Integer> numbers) {

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /** @throws Refusal when a variable holds no port, or two endpoints would share one */
    public static Ports of(Map<String, String> environment) {
        var numbers = new EnumMap<Endpoint, Integer>(Endpoint.class);
        var takenBy = new HashMap<Integer, Endpoint>();
        for (Endpoint endpoint : Endpoint.values()) {
            int port = read(endpoint, environment.get(endpoint.variable()));
            Endpoint other = takenBy.put(port, endpoint);
            if (other != null) {
                throw new Refusal(
                        "端口 %d 同时分配给了%s和%s，请修改 %s"
                                .formatted(port, other.chinese(), endpoint.chinese(), endpoint.variable()),
                        "port %d is given to both %s and %s: change %s"
                                .formatted(port, other.word(), endpoint.word(), endpoint.variable()));
            }
            numbers.put(endpoint, port);
        }
        return new Ports(numbers);
    }

    private static int read(Endpoint endpoint, @org.jspecify.annotations.Nullable String text) {
        if (text == null || text.isBlank()) {
            return endpoint.defaultPort();
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Refusal(
                "%s=%s 不是有效端口（1–65535）".formatted(endpoint.variable(), text),
                "%s=%s is no port (1–65535)".formatted(endpoint.variable(), text));
    }

    public int of(Endpoint endpoint) {
        Integer port = numbers.get(endpoint);
        return port == null ? endpoint.defaultPort() : port;
    }

    public String url(Endpoint endpoint) {
        return "http://127.0.0.1:" + of(endpoint);
    }

    /** @throws Refusal naming every endpoint of the list whose port somebody else holds, and how to move it */
    public void checkFree(List<Endpoint> needed, IntPredicate isFree) {
        var busy = needed.stream().filter(e -> !isFree.test(of(e))).toList();
        if (!busy.isEmpty()) {
            throw new Refusal(
                    String.join(
                            System.lineSeparator(),
                            busy.stream().map(this::busyChinese).toList()),
                    String.join(
                            System.lineSeparator(),
                            busy.stream().map(this::busyEnglish).toList()));
        }
    }

    private String busyChinese(Endpoint e) {
        return "端口 %d（%s）已被其他程序占用；可改用其他端口，例如 %s=%d ./biaogan up"
                .formatted(of(e), e.chinese(), e.variable(), of(e) + 1000);
    }

    private String busyEnglish(Endpoint e) {
        return "port %d (%s) is taken by another program; move it, for example: %s=%d ./biaogan up"
                .formatted(of(e), e.word(), e.variable(), of(e) + 1000);
    }
}
