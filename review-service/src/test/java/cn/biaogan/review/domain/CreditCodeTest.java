package cn.biaogan.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CreditCodeTest {

    @Test
    void takesTheCodesOfTheContractsExamples() {
        var example = JsonMapper.shared().readTree(Contracts.example("cn.biaogan.application.submitted.v1"));

        assertThat(new CreditCode(example.get("creditCode").asString()).value()).isEqualTo("91330000MADEM0F17A");
    }

    @Test
    void readsSmallLettersAsCapitals() {
        assertThat(new CreditCode(" 91330000madem0f17a ")).isEqualTo(new CreditCode("91330000MADEM0F17A"));
    }

    @Test
    void refusesEveryOtherCheckDigit() {
        for (char digit : "0123456789BCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            assertThatThrownBy(() -> new CreditCode("91330000MADEM0F17" + digit))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("credit-code.check-digit");
        }
    }

    @Test
    void refusesLettersThatLookLikeDigits() {
        assertThatThrownBy(() -> new CreditCode("91330000MADEMOF17A")).hasMessageContaining("credit-code.form");
    }
}
