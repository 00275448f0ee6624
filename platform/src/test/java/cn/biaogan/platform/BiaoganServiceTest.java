package cn.biaogan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.platform.audit.AuditChain;
import cn.biaogan.platform.probe.Probe;
import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class BiaoganServiceTest {

    @Test
    void severalServicesLiveInOneProcess() {
        try (var other = Probe.start("--biaogan.service=other")) {
            assertThat(Probe.port(other)).isNotEqualTo(Probe.port(Probe.context()));
            assertThat(Probe.anonymous(other).get("/api/other/openapi.json").status())
                    .isEqualTo(200);
            assertThat(Probe.anonymous().get("/api/probe/openapi.json").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void readsTheFileOfItsNameBeforeTheDefaults() {
        var environment = Probe.context().getEnvironment();

        assertThat(environment.getProperty("spring.application.name")).isEqualTo("probe-service");
        assertThat(environment.getProperty("biaogan.service")).isEqualTo("probe");
        assertThat(environment.getProperty("spring.servlet.multipart.max-file-size"))
                .isEqualTo("20KB");
        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("true");
    }

    @Test
    void hasNoClientsOfStoreAndBrokerWhereItNeedsNone() {
        assertThat(Probe.context().getBeanNamesForType(MongoClient.class)).isEmpty();
        assertThat(Probe.context().getBeanNamesForType(KafkaTemplate.class)).isEmpty();
        assertThat(Probe.context().getBeanNamesForType(AuditChain.class)).isEmpty();
    }

    @Test
    void leavesTheSecurityToWhoSaysSo() {
        try (var open = Probe.start("--biaogan.security.enabled=false")) {
            assertThat(open.getBeansOfType(JwtDecoder.class)).isEmpty();
        }
    }

    @Test
    void servesThisMachineAloneUnlessToldOtherwise() {
        assertThat(Probe.context().getEnvironment().getProperty("server.address"))
                .isEqualTo("127.0.0.1");
    }
}
