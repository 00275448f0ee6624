package cn.biaogan.application.form.web;

import cn.biaogan.contracts.Contracts;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Code lists and rules of the reference data that stand beside the form. */
@Component
class PublishedLists {

    final SizeRule sizeRule;
    final List<Tenant> tenants;

    PublishedLists(JsonMapper json) {
        var tolerant = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var size = (ObjectNode) tolerant.readTree(Contracts.reference("size-rule"));
        size.setAll((ObjectNode) size.get("thresholds"));
        sizeRule = tolerant.treeToValue(size, SizeRule.class);
        JsonNode divisions = tolerant.readTree(Contracts.reference("divisions"));
        tenants = List.of(tolerant.treeToValue(divisions.get("tenants"), Tenant[].class));
    }
}
