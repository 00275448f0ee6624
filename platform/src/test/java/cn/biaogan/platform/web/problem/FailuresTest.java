package cn.biaogan.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.web.firewall.RequestRejectedException;

class FailuresTest {

    static Exception[] refusals() {
        return new Exception[] {
            new RequestRejectedException("header \"Authorization\" has the value Bearer secret"),
            new InvalidParameterException("%ff"),
            new BadRequestException("chunk")
        };
    }

    /** What is below 500 is not logged, so that nothing of a request gets into a log by its refusal. */
    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNoTextIsTheCallersFault(Exception refusal) {
        var failure = Failures.of(refusal);

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.toString()).doesNotContain("secret");
    }
}
