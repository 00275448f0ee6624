package cn.biaogan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.TextRules;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void theRefusalIsToldInBothLanguages() {
        assertThat(TextRules.missing("exchange")).isEmpty();
        assertThat(TextRules.missing("exchange", "feed.cursor-ahead", "value.place", "notification.either"))
                .isEmpty();
    }
}
