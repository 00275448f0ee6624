package cn.biaogan.review.reference;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.platform.kernel.InvalidValue;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.review.domain.Industry;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The industries and jurisdictions that exist. */
@Component
public class KnownCodes {

    private record Code(String code) {}

    private record Industries(List<Code> industries) {}

    private record Divisions(List<Code> tenants) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<String> industries = codes(
            JSON.readValue(Contracts.reference("industries"), Industries.class).industries());
    private final List<String> jurisdictions = codes(
            JSON.readValue(Contracts.reference("divisions"), Divisions.class).tenants());

    /** @throws InvalidValue when no industry has this code */
    public Industry industry(String code) {
        return new Industry(known(industries, code));
    }

    /** @throws InvalidValue when no province-level jurisdiction has this code */
    public TenantId jurisdiction(String code) {
        return new TenantId(known(jurisdictions, code));
    }

    private static String known(List<String> codes, String code) {
        if (!codes.contains(code)) {
            throw new InvalidValue("value.option", Map.of("options", codes));
        }
        return code;
    }

    private static List<String> codes(List<Code> codes) {
        return codes.stream().map(Code::code).toList();
    }
}
