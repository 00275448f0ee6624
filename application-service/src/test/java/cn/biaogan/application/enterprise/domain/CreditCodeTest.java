package cn.biaogan.application.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.InvalidValue;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CreditCodeTest {

    private static Stream<String> examples(String list) {
        JsonNode codes = JsonMapper.builder()
                .build()
                .readTree(Contracts.reference("uscc"))
                .get(list);
        return StreamSupport.stream(codes.spliterator(), false)
                .map(c -> c.get("code").asString());
    }

    static Stream<String> valid() {
        return examples("valid_examples");
    }

    static Stream<String> invalid() {
        return examples("invalid_examples");
    }

    @ParameterizedTest
    @MethodSource("valid")
    void takesEveryPublishedValidCode(String code) {
        assertThat(new CreditCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesEveryPublishedInvalidCode(String code) {
        assertThatThrownBy(() -> new CreditCode(code)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void saysThatTheCheckCharacterIsWrong() {
        assertThatThrownBy(() -> new CreditCode("91330100799655058C"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo("credit-code.check-digit"));
    }

    @Test
    void readsFullWidthAndLowerCaseAsWhatTheyMean() {
        assertThat(new CreditCode(" 91350100m000100y43 ").value()).isEqualTo("91350100M000100Y43");
    }

    @Test
    void noticesEverySingleChangedCharacter() {
        String good = "91350100M000100Y43";
        for (int i = 0; i < 18; i++) {
            char other = good.charAt(i) == '2' ? '7' : '2';
            String changed = good.substring(0, i) + other + good.substring(i + 1);
            assertThatThrownBy(() -> new CreditCode(changed)).as(changed).isInstanceOf(InvalidValue.class);
        }
    }
}
