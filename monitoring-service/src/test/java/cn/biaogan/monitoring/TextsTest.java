package cn.biaogan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.TextRules;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void theRefusalIsToldInBothLanguages() {
        assertThat(TextRules.missing("monitoring")).isEmpty();
        assertThat(TextRules.missing("monitoring", "monitoring.catching-up", "monitoring.not-counted-for-associations"))
                .isEmpty();
    }
}
