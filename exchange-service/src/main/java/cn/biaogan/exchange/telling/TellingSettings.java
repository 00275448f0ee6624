package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.platform.kernel.TenantId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to tell ({@code biaogan.exchange.telling.*}).
 *
 * @param ministries organisations of the deciding departments, in the tenant {@code national}
 */
@ConfigurationProperties("biaogan.exchange.telling")
record TellingSettings(@DefaultValue({"samr", "miit"}) List<String> ministries) {

    /** @param acting the organisation that is left out; none of them when it is empty */
    Stream<Box> ministriesBesides(String acting) {
        return ministries.stream().filter(id -> !id.equals(acting)).map(id -> Box.of(TenantId.NATIONAL, id));
    }
}
