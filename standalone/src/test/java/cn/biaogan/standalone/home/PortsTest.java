package cn.biaogan.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.biaogan.embedded.process.FreePorts;
import cn.biaogan.standalone.console.Refusal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void takesTheDefaultsUnlessAVariableMovesOne() {
        var ports = Ports.of(Map.of("BIAOGAN_PORT_GATEWAY", "9090"));

        assertThat(ports.of(Endpoint.GATEWAY)).isEqualTo(9090);
        assertThat(ports.of(Endpoint.REVIEW)).isEqualTo(8103);
        assertThat(ports.url(Endpoint.GATEWAY)).isEqualTo("http://127.0.0.1:9090");
    }

    @Test
    void refusesWhatIsNoPort() {
        for (String wrong : List.of("web", "0", "65536", "-1")) {
            assertThatThrownBy(() -> Ports.of(Map.of("BIAOGAN_PORT_KAFKA", wrong)))
                    .as(wrong)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("BIAOGAN_PORT_KAFKA=" + wrong);
        }
    }

    @Test
    void refusesOnePortForTwo() {
        assertThatThrownBy(() -> Ports.of(Map.of("BIAOGAN_PORT_STORE", "8080")))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("8080", "gateway", "store", "BIAOGAN_PORT_STORE");
    }

    @Test
    void namesABusyPortItsPurposeAndTheWayOut() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.of(Map.of("BIAOGAN_PORT_KEYCLOAK", Integer.toString(busy.getLocalPort())));

            assertThatThrownBy(() -> ports.checkFree(List.of(Endpoint.KEYCLOAK), FreePorts::free))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll(
                            "端口 " + busy.getLocalPort(),
                            "统一身份认证",
                            "BIAOGAN_PORT_KEYCLOAK=",
                            "taken by another program");
        }
    }

    @Test
    void namesEveryBusyPortAtOnce() {
        assertThatThrownBy(() -> Ports.of(Map.of()).checkFree(List.of(Endpoint.GATEWAY, Endpoint.STORE), port -> false))
                .hasMessageContainingAll("8080", "27117");
    }

    @Test
    void isContentWithFreePorts() {
        assertThatNoException()
                .isThrownBy(() -> Ports.of(Map.of()).checkFree(List.of(Endpoint.values()), port -> true));
    }
}
