package cn.biaogan.gateway.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The built console on the class path; there may be none. */
final class ConsoleFiles {

    /** A file as it is sent; {@code encoding} is empty for one that was not compressed. */
    record Found(Resource content, String encoding) {}

    private record Compressed(String encoding, String ending) {}

    private static final String ROOT = "console/";
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9_@~-][A-Za-z0-9._@~-]*/)*[A-Za-z0-9_@~-][A-Za-z0-9._@~-]*");
    private static final List<Compressed> SMALLEST_FIRST =
            List.of(new Compressed("br", ".br"), new Compressed("gzip", ".gz"));

    private final Optional<String> index;

    ConsoleFiles() {
        this.index = resource("index.html").map(ConsoleFiles::text);
    }

    Optional<String> index() {
        return index;
    }

    /** The file, compressed in the best way that the browser takes and the build made. */
    Optional<Found> find(String path, List<String> accepted) {
        if (!PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        return SMALLEST_FIRST.stream()
                .filter(form -> accepted.contains(form.encoding()))
                .flatMap(form ->
                        resource(path + form.ending()).map(content -> new Found(content, form.encoding())).stream())
                .findFirst()
                .or(() -> resource(path).map(content -> new Found(content, "")));
    }

    private static Optional<Resource> resource(String path) {
        var resource = new ClassPathResource(ROOT + path, ConsoleFiles.class.getClassLoader());
        return Optional.<Resource>of(resource).filter(Resource::isReadable);
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
