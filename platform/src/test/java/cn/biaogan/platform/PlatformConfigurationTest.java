package cn.biaogan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlatformConfigurationTest {

    @Test
    void waitsForTheStoreABoundedTimeOnly() {
        var client = MongoClientSettings.builder();
        new PlatformConfiguration()
                .storeClientDefaults(new ServiceName("probe"))
                .customize(client);
        var settings = client.build();

        assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.SECONDS))
                .isEqualTo(3);
        assertThat(settings.getSocketSettings().getConnectTimeout(TimeUnit.SECONDS))
                .isEqualTo(2);
        assertThat(settings.getSocketSettings().getReadTimeout(TimeUnit.SECONDS))
                .isEqualTo(20);
        assertThat(settings.getConnectionPoolSettings().getMaxWaitTime(TimeUnit.SECONDS))
                .isEqualTo(5);
    }
}
