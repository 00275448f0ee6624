package cn.biaogan.application.filing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
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
        assertThat(new ContentBody(null, null).read("application").form()).isEqualTo(Map.of());
    }
}
