package cn.biaogan.standalone.problems;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes {@code docs/problems.md} out of the texts of the services. */
final class ProblemCatalogue {

    private static final String HEAD = """
            # 问题代码 / Problem codes

            Generated from the texts of the services (`mvn -pl standalone -am test -Dtest=ProblemCatalogueTest -Dcatalogue.write=true`); do not edit.
            Every refusal is an RFC 9457 problem: `code` is stable, `detail` tells what happened and the way out, in the language of `Accept-Language`.
            `invalid-fields` names each wrong field in `errors` by its JSON pointer, with a code of its own: those without a title below.
            """;

    private static final List<String> SERVICES = List.of(
            "platform", "gateway", "application", "recommendation", "review", "publication", "monitoring", "exchange");

    String text() {
        return SERVICES.stream().map(ProblemCatalogue::section).collect(Collectors.joining("", HEAD, ""));
    }

    private static String section(String service) {
        var chinese = texts(service, "zh");
        var english = texts(service, "en");
        return new TreeSet<>(chinese.stringPropertyNames())
                .stream()
                        .filter(key -> key.endsWith(".detail") && !key.startsWith("status."))
                        .map(key -> key.substring(0, key.length() - ".detail".length()))
                        .map(code -> "| `%s` | %s | %s |\n".formatted(code, cell(chinese, code), cell(english, code)))
                        .collect(Collectors.joining(
                                "", "\n## %s\n\n| code | 中文 | English |\n|---|---|---|\n".formatted(service), ""));
    }

    private static String cell(Properties texts, String code) {
        String title = texts.getProperty(code + ".title");
        String detail =
                texts.getProperty(code + ".detail", "").replace("|", "\\|").replace("\n", " ");
        return title == null ? detail : "**" + title + "** " + detail;
    }

    private static Properties texts(String service, String language) {
        String name = "/cn/biaogan/" + service + "/problems_" + language + ".properties";
        try (var in = Objects.requireNonNull(ProblemCatalogue.class.getResourceAsStream(name), name)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
