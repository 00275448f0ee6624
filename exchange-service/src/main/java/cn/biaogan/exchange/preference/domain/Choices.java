package cn.biaogan.exchange.preference.domain;

import cn.biaogan.exchange.notification.domain.Kind;
import cn.biaogan.exchange.notification.domain.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an account wants to be told.
 *
 * @param byMail kinds that also go out by e-mail
 * @param inApp kinds that show in the product; what is handed over always does
 */
public record Choices(Language language, List<Kind> byMail, List<Kind> inApp) {

    public static final Choices DEFAULT =
            new Choices(Language.ZH, List.of(Kind.HAND_OVER, Kind.DEADLINE), List.of(Kind.values()));

    public Choices {
        byMail = byMail.stream().distinct().sorted().toList();
        inApp = Stream.concat(Stream.of(Kind.HAND_OVER), inApp.stream())
                .distinct()
                .sorted()
                .toList();
    }

    public Set<Kind> shown() {
        return Set.copyOf(inApp);
    }
}
