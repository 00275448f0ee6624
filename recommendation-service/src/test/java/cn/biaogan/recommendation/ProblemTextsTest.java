package cn.biaogan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.kernel.Rejection;
import cn.biaogan.recommendation.batch.domain.BatchRejection;
import cn.biaogan.recommendation.cases.domain.CaseRejection;
import cn.biaogan.recommendation.mechanism.domain.MechanismRejection;
import cn.biaogan.recommendation.summary.domain.SummaryRejection;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyRefusalHasItsTextAndNoTextIsLeftOver(String language) throws IOException {
        var expected = new TreeSet<String>();
        Stream.of(CaseRejection.class, BatchRejection.class, MechanismRejection.class, SummaryRejection.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(ProblemTextsTest::code)
                .forEach(code -> {
                    expected.add(code + ".title");
                    expected.add(code + ".detail");
                });
        expected.add("batch.not-a-candidate.detail");
        expected.add("batch.scored-higher.detail");
        expected.add("case.no-remark.detail");
        expected.add("case.unknown-officer.detail");
        expected.add("summary.contact-missing.detail");
        expected.add("summary.seal-key-missing.title");
        expected.add("summary.seal-key-missing.detail");
        expected.add("value.too-many.detail");
        expected.add("form.place");
        expected.add("form.mechanism-phone");

        assertThat(texts(language).stringPropertyNames()).isEqualTo(expected);
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        var zh = texts("zh");
        var en = texts("en");
        assertThat(zh.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(places(zh.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key))));
    }

    private static Set<String> places(String text) {
        var found = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> found.add(place.group(1)));
        return found;
    }

    private static String code(Class<?> rule) {
        assertThat(rule).isAssignableTo(Rejection.class);
        return kebab(rule.getEnclosingClass().getSimpleName().replace("Rejection", ""))
                + "."
                + kebab(rule.getSimpleName());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Properties texts(String language) throws IOException {
        var read = new Properties();
        var file = "problems_" + language + ".properties";
        try (var in = new InputStreamReader(ProblemTextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read;
    }
}
