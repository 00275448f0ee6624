package cn.biaogan.publication.notice.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.testing.EventContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumedFactsTest {

    @Test
    void readsWhoIsSelected() {
        var decided = EventContract.of("cn.biaogan.review.selection-decided.v1").example(SelectionDecidedV1.class);

        assertThat(decided.cycleId()).isNotBlank();
        assertThat(decided.listings()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.candidate()).hasNoNullFieldsOrProperties();
            assertThat(line.recommenderId()).startsWith("rec-");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitted", "resubmitted", "withdrawn"})
    void readsWhichApplicationIsMeant(String fact) {
        var read = EventContract.of("cn.biaogan.application." + fact + ".v1").example(ApplicationFactV1.class);

        assertThat(read).hasNoNullFieldsOrProperties();
    }
}
