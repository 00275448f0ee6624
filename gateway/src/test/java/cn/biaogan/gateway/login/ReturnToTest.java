package cn.biaogan.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/console", "/console/", "/console/applications/42?tab=evidence#q3", "/console/?q=%2F%2Fevil"})
    void goesBackToAPageOfTheConsole(String wanted) {
        assertThat(ReturnTo.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "//evil.example/console/",
                "https://evil.example/console/",
                "/consoles",
                "/console.evil.example",
                "/console/../api/application/x",
                "/console/./x",
                "/console/%2e%2e/verify?number=1",
                "/console/.%2E/evil",
                "/console/\\evil.example",
                "\\\\evil.example/console/",
                "/console/\nSet-Cookie: a=b",
                "javascript:alert(1)",
                " /console/"
            })
    void goesNowhereElse(String wanted) {
        assertThat(ReturnTo.of(wanted)).isEqualTo("/console/");
    }
}
