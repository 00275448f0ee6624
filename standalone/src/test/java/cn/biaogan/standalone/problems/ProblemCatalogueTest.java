package cn.biaogan.standalone.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "problems.md");

    @Test
    void isUpToDate() throws IOException {
        String text = new ProblemCatalogue().text();
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE).hasContent(text);
    }

    @Test
    void holdsTheTitleAndTheWayOutInBothLanguages() {
        assertThat(new ProblemCatalogue().text().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("| `stale-version` | **内容已被更新** ")
                        .contains(" | **"))
                .anySatisfy(line -> assertThat(line).startsWith("| `feed.cursor-ahead` | **读取位置超出末尾** "));
    }
}
