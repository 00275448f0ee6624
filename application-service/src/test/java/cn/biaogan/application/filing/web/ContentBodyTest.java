package cn.biaogan.application.filing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.biaogan.application.filing.web.ContentBody.AvoidanceBody;
import cn.biaogan.application.form.domain.Avoidance;
import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ContentBodyTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ContentBody body(String form) {
        return JSON.readValue("{\"form\":" + form + "}", ContentBody.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123456789012345678901234567890123456789012", "-99999999999999999999", "1e999", "{\"a\":1}"})
    void refusesAValueThatCannotBeKept(String value) {
        var body = body("{\"metrologyStaff\":" + value + "}");

        assertThatThrownBy(() -> body.read("application"))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.pointer()).isEqualTo("/form/metrologyStaff");
                            assertThat(fault.code()).isEqualTo("value.format");
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-7", "9007199254740993", "46.5"})
    void keepsANumberThatIsOnlyNotRightYet(String value) {
        assertThat(body("{\"metrologyStaff\":" + value + "}")
                        .read("application")
                        .form())
                .hasEntrySatisfying("metrologyStaff", kept -> assertThat(kept).hasToString(value));
    }

    @Test
    void pointsAtAFieldWhateverItsNameHolds() {
        var body = body("{\"a/b~c\":{}}");

        assertThatThrownBy(() -> body.read("application"))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/form/a~1b~0c"));
    }

    @Test
    void anEmptyBodyIsAnEmptyContent() {
        assertThat(new ContentBody(null, null, null).read("application").form()).isEqualTo(Map.of());
    }

    private static ContentBody avoiding(AvoidanceBody... avoidances) {
        return new ContentBody(null, null, Arrays.asList(avoidances));
    }

    @Test
    void keepsAnAvoidanceThatIsNotFinished() {
        assertThat(avoiding(new AvoidanceBody("9133", null)).read("a").avoidances())
                .containsExactly(new Avoidance("9133", null));
        assertThat(new ContentBody(null, null, null).read("a").avoidances()).isEmpty();
    }

    @Test
    void refusesMoreAvoidancesThanAReviewCanBear() {
        var many = new ContentBody(null, null, Collections.nCopies(6, new AvoidanceBody("9133", "理由")));

        assertThatThrownBy(() -> many.read("a"))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(Fault::pointer, Fault::code)
                                .containsExactly(tuple("/avoidances", "value.too-many")));
    }

    @Test
    void namesTheElementThatIsNothingOrTooLong() {
        var body = avoiding(null, new AvoidanceBody("9".repeat(65), "长".repeat(501)));

        assertThatThrownBy(() -> body.read("a"))
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        no -> assertThat(no.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/avoidances/0", "/avoidances/1/creditCode", "/avoidances/1/reason"));
    }

    @Test
    void printsNoReason() {
        assertThat(List.of(new AvoidanceBody("9133", "私人恩怨"), new Avoidance("9133", "私人恩怨")))
                .extracting(Object::toString)
                .allSatisfy(text -> assertThat(text).contains("9133").doesNotContain("私人恩怨"));
    }
}
