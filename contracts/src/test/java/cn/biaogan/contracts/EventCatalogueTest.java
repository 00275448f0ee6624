package cn.biaogan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "event-catalogue.md");

    @Test
    void isUpToDate() throws IOException {
        if (Boolean.getBoolean("catalogue.write")) {
            EventCatalogue.main(new String[] {PAGE.toString()});
        }
        assertThat(PAGE).hasContent(new EventCatalogue().text());
    }

    @Test
    void namesEveryTypeAndEveryField() {
        String text = new EventCatalogue().text();

        assertThat(text.lines().filter(line -> line.startsWith("## "))).hasSize(36);
        assertThat(text)
                .contains("| `entries[].rank` | integer | 是 |")
                .contains("| `answers[].evidence[]` | string |  |")
                .contains("| `outcome` | `UPHELD`, `REJECTED` | 是 |");
    }
}
