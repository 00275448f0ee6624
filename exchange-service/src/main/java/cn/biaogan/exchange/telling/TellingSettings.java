package cn.biaogan.exchange.telling;

import cn.biaogan.exchange.notification.domain.Box;
import cn.biaogan.platform.kernel.TenantId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to tell ({@code biaogan.exchange.telling.*}).
 *
 * @param ministries organisations of the deciding departments, in the tenant {@code national}
 */
@ConfigurationProperties("biaogan.exchange.telling")
record TellingSettings(@DefaultValue({"samr", "miit"}) List<String> ministries) {

    List<Box> ministryBoxes() {
        return ministries.stream().map(id -> Box.of(TenantId.NATIONAL, id)).toList();
    }
}
