package cn.biaogan.platform.kernel;

import java.util.Map;

/**
 * A value that is put in the caller's words: the text under a key, with its own places filled.
 *
 * @param key of the texts, such as {@code form.phone}
 */
public record Phrase(String key, Map<String, Object> args) {

    public Phrase {
        args = Map.copyOf(args);
    }

    public Phrase(String key) {
        this(key, Map.of());
    }
}
