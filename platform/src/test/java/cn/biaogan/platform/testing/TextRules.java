package cn.biaogan.platform.testing;

import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.platform.web.problem.Language;
import cn.biaogan.platform.web.problem.ProblemTexts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every rejection has its title and its detail in both languages. */
public final class TextRules {

    private TextRules() {}

    /**
     * The keys that have no text, such as {@code en application.deadline-passed.detail}.
     *
     * @param service short name; its rejections are those below {@code cn.biaogan.<service>}
     */
    public static List<String> missing(String service) {
        var texts = new ProblemTexts(service);
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.biaogan." + service).stream()
                        .filter(c -> c.isAssignableTo(Rejection.class) && !c.isEquivalentTo(InvalidValue.class))
                        .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                        .flatMap(c -> keys(code(c)))
                        .flatMap(key -> Stream.of(Language.values())
                                .filter(language -> texts.raw(key, language).isEmpty())
                                .map(language -> language.name().toLowerCase(Locale.ROOT) + " " + key))
                        .sorted()
                        .toList();
    }

    /** The codes that lack a detail in a language, for faults of fields, which no class names. */
    public static List<String> missing(String service, String... fieldCodes) {
        var texts = new ProblemTexts(service);
        return Stream.of(fieldCodes)
                .flatMap(code -> Stream.of(Language.values())
                        .filter(language ->
                                texts.raw(code + ".detail", language).isEmpty())
                        .map(language -> language.name().toLowerCase(Locale.ROOT) + " " + code + ".detail"))
                .toList();
    }

    private static Stream<String> keys(String code) {
        return Stream.of(code + ".title", code + ".detail");
    }

    /** As {@link Rejection#code()} has it. */
    private static String code(JavaClass rejection) {
        String rule = kebab(rejection.getSimpleName());
        return rejection
                .getEnclosingClass()
                .map(family -> kebab(family.getSimpleName().replace("Rejection", "")) + "." + rule)
                .orElse(rule);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
