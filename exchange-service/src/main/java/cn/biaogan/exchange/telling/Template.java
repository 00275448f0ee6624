package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.notification.domain.Language;
import cn.biaogan.exchange.notification.domain.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the fields of a fact into the words of a rule. */
final class Template {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    static final Pattern FIELD = Pattern.compile("\\{([a-zA-Z.]+)}");
    private static final String NOTHING = "—";

    private Template() {}

    static Words fill(Words template, Fields fields) {
        return template.map(zh -> fill(zh, fields, Language.ZH), en -> fill(en, fields, Language.EN));
    }

    /** A path whose parts are all there, or else the way in. */
    static String path(String template, Fields fields) {
        boolean whole =
                FIELD.matcher(template).results().allMatch(field -> fields.value(field.group(1), Language.EN) != null);
        return whole ? values(template, fields, Language.EN) : "/console";
    }

    private static String fill(String template, Fields fields, Language language) {
        String kept = OPTIONAL.matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(isWhole(part.group(1), fields) ? part.group(1) : ""));
        return values(kept, fields, language);
    }

    private static boolean isWhole(String part, Fields fields) {
        return FIELD.matcher(part).results().allMatch(field -> fields.value(field.group(1), Language.ZH) != null);
    }

    private static String values(String template, Fields fields, Language language) {
        return FIELD.matcher(template).replaceAll(field -> {
            String value = fields.value(field.group(1), language);
            return Matcher.quoteReplacement(value == null ? NOTHING : value);
        });
    }
}
