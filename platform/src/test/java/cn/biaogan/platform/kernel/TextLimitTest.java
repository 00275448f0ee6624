package cn.biaogan.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u202a", "\u2066", "\u2069", "\u0000", "\u001b[31m", "\u2028"})
    void paragraphsReadAsTheyAreWritten(String unseen) {
        assertThatThrownBy(() -> TextLimit.paragraphs(20).apply("甲" + unseen + "乙"))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void whatIsDemandedIsMoreThanBlanks() {
        assertThatThrownBy(() -> TextLimit.line(10).demanded(" \t "))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.code()).isEqualTo("value.required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0\u00a0\u00a0", "\u200b\u200b", "\ufeff", "\u3164\u3164", "\u2800", "\u3000 \u200d"})
    void whatNobodySeesIsNothing(String blank) {
        assertThat(TextLimit.paragraphs(10).apply(blank)).isEmpty();
        assertThat(TextLimit.paragraphs(10).apply("甲" + blank + "乙"))
                .startsWith("甲")
                .endsWith("乙");
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
