package cn.biaogan.platform.web.problem;

import cn.biaogan.platform.kernel.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * The texts of the codes: the service's own {@code cn/biaogan/<service>/problems_{zh,en}.properties} before those of the
 * platform, the caller's language before the other one.
 */
public final class ProblemTexts {

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    /** @param service short name, such as {@code review}; one without texts of its own has the platform's */
    public ProblemTexts(String service) {
        for (Language language : Language.values()) {
            var merged = load("platform", language);
            merged.putAll(load(service, language));
            texts.put(language, merged);
        }
    }

    /** The text under the key with its places filled; empty when no language has it. */
    public Optional<String> find(String key, Language language, Map<String, Object> args) {
        return inOne(key, language, args).or(() -> inOne(key, language.other(), args));
    }

    private Optional<String> inOne(String key, Language language, Map<String, Object> args) {
        return raw(key, language).map(text -> Places.fill(text, args, language, phrase -> words(phrase, language)));
    }

    private String words(Phrase phrase, Language language) {
        return find(phrase.key(), language, phrase.args()).orElse(phrase.key());
    }

    /** As written, in this language alone. */
    public Optional<String> raw(String key, Language language) {
        return Optional.ofNullable(texts.get(language)).map(t -> t.getProperty(key));
    }

    private static Properties load(String service, Language language) {
        var place = new ClassPathResource(
                "cn/biaogan/" + service + "/problems_" + language.suffix() + ".properties",
                ProblemTexts.class.getClassLoader());
        try {
            return place.exists()
                    ? PropertiesLoaderUtils.loadProperties(new EncodedResource(place, StandardCharsets.UTF_8))
                    : new Properties();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
