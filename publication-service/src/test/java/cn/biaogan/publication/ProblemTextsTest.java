package cn.biaogan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.publication.calendar.domain.CalendarRejection;
import cn.biaogan.publication.certificate.domain.CertificateRejection;
import cn.biaogan.publication.cycle.domain.CycleRejection;
import cn.biaogan.publication.joint.domain.JointRejection;
import cn.biaogan.publication.notice.domain.NoticeRejection;
import cn.biaogan.publication.objection.domain.ObjectionRejection;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    private static final List<Class<? extends Rejection>> FAMILIES = List.of(
            JointRejection.class,
            CalendarRejection.class,
            CycleRejection.class,
            NoticeRejection.class,
            ObjectionRejection.class,
            CertificateRejection.class);

    private static final List<String> FIELD_CODES = List.of(
            "cycle.year-fixed",
            "cycle.deadline-order",
            "cycle.deadline-shortened",
            "cycle.deadline-year",
            "cycle.extends-nothing",
            "cycle.no-unit-named",
            "cycle.unit-deadline-shortened",
            "cycle.unit-extends-nothing",
            "cycle.unit-not-entitled",
            "notice.period-not-longer",
            "notice.period-past");

    private static final List<String> REQUEST_CODES = List.of("objection.too-many", "objection.enough-from-here");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void hasATitleAndAWayOutForEveryRejectionAndNothingElse(String language) throws IOException {
        var expected = new TreeSet<String>();
        Stream.concat(
                        FAMILIES.stream()
                                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                                .map(ProblemTextsTest::code),
                        REQUEST_CODES.stream())
                .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                .forEach(expected::add);
        FIELD_CODES.forEach(code -> expected.add(code + ".detail"));

        Properties texts = texts(language);
        var told = new TreeSet<>(texts.stringPropertyNames());
        told.removeIf(key -> key.startsWith("form.")); // the platform holds them against the code of all modules

        assertThat(told).isEqualTo(expected);
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    private static String code(Class<?> rule) {
        return kebab(rule.getEnclosingClass().getSimpleName().replace("Rejection", "")) + "."
                + kebab(rule.getSimpleName());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var in = ProblemTextsTest.class.getResourceAsStream("problems_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
