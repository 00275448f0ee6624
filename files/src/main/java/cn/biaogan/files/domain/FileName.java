package cn.biaogan.files.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A file's name made harmless: the last part of its path, without control, direction or reserved characters, at most
 * 120 characters with the extension kept.
 */
public record FileName(String value) {

    private static final int MAX = 120;
    private static final int EXTENSION_MAX = 10;

    public FileName {
        String last = value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        value = shortened(clean.isEmpty() ? "file" : clean);
    }

    /** In lower case, without the dot; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MAX) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String tail = dot > 0 && name.length() - dot <= EXTENSION_MAX ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, MAX - tail.length())) + tail;
    }
}
