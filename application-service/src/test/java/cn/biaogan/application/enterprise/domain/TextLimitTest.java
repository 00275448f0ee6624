package cn.biaogan.application.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"甲\n乙", "甲\r乙", "甲\t乙", "甲\u2028乙", "甲\u0000乙", "甲\ud800"})
    void aLineIsOneLineOfWholeCharacters(String text) {
        assertThatThrownBy(() -> TextLimit.line(10).apply(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.code()).isEqualTo("value.format"));
    }

    @Test
    void paragraphsMayHaveLinesAndTabs() {
        assertThat(TextLimit.paragraphs(10).apply(" 甲\r\n\t乙 ")).isEqualTo("甲\r\n\t乙");
    }

    @Test
    void aRareCharacterCountsAsOne() {
        assertThat(TextLimit.line(1).apply("𠮷")).isEqualTo("𠮷");
    }
}
