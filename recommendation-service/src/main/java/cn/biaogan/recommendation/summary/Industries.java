package cn.biaogan.recommendation.summary;

import cn.biaogan.contracts.Contracts;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The industries by code, as they are printed: published data. */
@Component
public class Industries {

    private final Map<String, String> names;

    public Industries() {
        JsonNode published = new JsonMapper().readTree(Contracts.reference("industries"));
        names = published
                .get("industries")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> one.get("code").asString(),
                        one -> one.get("name").asString()));
    }

    Map<String, String> names() {
        return names;
    }
}
