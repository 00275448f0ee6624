package cn.biaogan.application.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.contracts.Contracts;
import java.math.BigDecimal;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EnterpriseSizeTest {

    static Stream<JsonNode> boundaryCases() {
        var cases = JsonMapper.builder()
                .build()
                .readTree(Contracts.reference("size-rule"))
                .get("boundary_cases");
        return StreamSupport.stream(cases.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("boundaryCases")
    void decidesEveryPublishedBoundaryCase(JsonNode boundary) {
        var yuan = new BigDecimal(boundary.get("revenue_wan").asString()).movePointRight(4);

        assertThat(EnterpriseSize.of(boundary.get("employees").asInt(), yuan))
                .isEqualTo(EnterpriseSize.valueOf(boundary.get("size").asString()));
    }
}
