package cn.biaogan.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class ProblemTextsTest {

    private static Properties platform(String language) throws IOException {
        return PropertiesLoaderUtils.loadProperties(new EncodedResource(
                new ClassPathResource("cn/biaogan/platform/problems_" + language + ".properties"),
                StandardCharsets.UTF_8));
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(platform("zh").stringPropertyNames())
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(platform("en").stringPropertyNames());
    }

    @Test
    void everyTitleOfAProblemHasItsDetail() throws IOException {
        assertThat(platform("zh").stringPropertyNames())
                .filteredOn(key -> key.endsWith(".title") && !key.startsWith("status."))
                .allMatch(key -> new ProblemTexts("none")
                        .raw(key.replace(".title", ".detail"), Language.EN)
                        .isPresent());
    }

    @Test
    void theServicesTextsGoBeforeThePlatforms() {
        var texts = new ProblemTexts("probe");

        assertThat(texts.find("probe.not-yours.title", Language.EN, Map.of())).hasValue("Not yours");
        assertThat(texts.find("not-found.title", Language.EN, Map.of())).hasValue("Not found");
        assertThat(texts.find("nothing.title", Language.EN, Map.of())).isEmpty();
    }
}
