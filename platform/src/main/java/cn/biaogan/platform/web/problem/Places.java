package cn.biaogan.platform.web.problem;

import cn.biaogan.platform.kernel.Phrase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the {@code {name}} places of a text. No quoting rules; a place without a value stays as it is. */
final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)}");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private Places() {}

    /** @param words finds the text of a phrase in the same language */
    static String fill(String text, Map<String, Object> args, Language language, Function<Phrase, String> words) {
        return PLACE.matcher(text).replaceAll(place -> {
            Object value = args.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : show(value, language, words));
        });
    }

    private static String show(Object value, Language language, Function<Phrase, String> words) {
        boolean chinese = language == Language.ZH;
        return switch (value) {
            case Instant time -> moment(time.atZone(BEIJING), language);
            case LocalDate date ->
                DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日" : "d MMMM yyyy", language.locale())
                        .format(date);
            case BigDecimal number -> number.toPlainString();
            case Phrase phrase -> words.apply(phrase);
            case Collection<?> many ->
                many.stream().map(one -> show(one, language, words)).collect(Collectors.joining(chinese ? "、" : ", "));
            default -> value.toString();
        };
    }

    /** To the second where it is not a full minute: whoever comes late by seconds has to see it. */
    private static String moment(ZonedDateTime time, Language language) {
        String clock = time.getSecond() == 0 ? "HH:mm" : "HH:mm:ss";
        String pattern = language == Language.ZH ? "yyyy年M月d日 " + clock : "d MMMM yyyy " + clock + " '(Beijing time)'";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
    }
}
