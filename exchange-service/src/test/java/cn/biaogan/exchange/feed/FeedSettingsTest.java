package cn.biaogan.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.contracts.Contracts;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSettingsTest {

    @Test
    void everyPublicFactIsAPublishedTypeOfEvent() {
        assertThat(Contracts.eventTypes())
                .containsAll(
                        Arrays.stream(PublicFact.values()).map(PublicFact::type).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cn.biaogan.review.score-submitted.v1",
                "cn.biaogan.publication.objection-filed.v1",
                "cn.biaogan.cycle.unheard-of.v1"
            })
    void doesNotStartWithATypeThatIsNotPublic(String type) {
        assertThatThrownBy(() -> settings(type)).hasMessageContaining(type);
    }

    @Test
    void doesNotStartWithATypeTwiceOrWithNone() {
        var type = PublicFact.ANNOUNCED.type();

        assertThatThrownBy(() -> settings(type, type)).hasMessageContaining("twice");
        assertThatThrownBy(() -> settings()).hasMessageContaining("no type");
    }

    private static FeedSettings settings(String... types) {
        return new FeedSettings(List.of(types), URI.create("/test"));
    }
}
