package cn.biaogan.standalone.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * How the system of a home is laid out, as a file for commands in other terminals, whose environment may differ.
 *
 * @param elsewhere servers that run outside of this machine's supervisor
 */
public record Plan(Ports ports, Set<Endpoint> elsewhere) {

    private static final String FILE = "plan.properties";
    private static final String OUTSIDE = "elsewhere";

    public Plan {
        elsewhere = Set.copyOf(elsewhere);
    }

    public void write(Home home) {
        var lines = new StringBuilder();
        for (Endpoint endpoint : Endpoint.values()) {
            String place = elsewhere.contains(endpoint) ? OUTSIDE : Integer.toString(ports.of(endpoint));
            lines.append(endpoint.word()).append('=').append(place).append(System.lineSeparator());
        }
        try {
            Files.writeString(home.run().resolve(FILE), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void remove(Home home) {
        try {
            Files.deleteIfExists(home.run().resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when no system is laid out here now. */
    public static Optional<Plan> read(Home home) {
        var places = new Properties();
        try (var reader = Files.newBufferedReader(home.run().resolve(FILE))) {
            places.load(reader);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Endpoint, Integer> numbers = new EnumMap<>(Endpoint.class);
        Set<Endpoint> outside = EnumSet.noneOf(Endpoint.class);
        for (Endpoint endpoint : Endpoint.values()) {
            String place = places.getProperty(endpoint.word(), OUTSIDE);
            if (place.equals(OUTSIDE)) {
                outside.add(endpoint);
            } else {
                numbers.put(endpoint, Integer.valueOf(place));
            }
        }
        return Optional.of(new Plan(new Ports(numbers), outside));
    }
}
