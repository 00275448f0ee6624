package cn.biaogan.application.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(strings = {"13800000000", "0571-88880000", "(0571) 8888 0000", "+86 571 88880000", "1234567"})
    void takesWhatPeopleWrite(String number) {
        assertThat(new Phone(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1-----2", "123456", "1234567890123456", "+", "0571-8888000a", "1(((((((((((((((((((2345678"})
    void refusesWhatNobodyCanDial(String number) {
        assertThatThrownBy(() -> new Phone(number)).isInstanceOf(InvalidValue.class);
    }
}
