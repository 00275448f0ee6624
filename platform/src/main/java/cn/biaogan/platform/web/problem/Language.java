package cn.biaogan.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The languages of the texts; Chinese unless the caller prefers English. */
public enum Language {
    ZH("zh", Locale.SIMPLIFIED_CHINESE),
    EN("en", Locale.ENGLISH);

    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final String suffix;
    private final Locale locale;

    Language(String suffix, Locale locale) {
        this.suffix = suffix;
        this.locale = locale;
    }

    /** By {@code Accept-Language}; a header that cannot be read counts as none. */
    public static Language of(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    static Language of(@org.jspecify.annotations.Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            Locale wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(wanted) ? EN : ZH;
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
    }

    String suffix() {
        return suffix;
    }

    public Locale locale() {
        return locale;
    }

    Language other() {
        return this == ZH ? EN : ZH;
    }
}
