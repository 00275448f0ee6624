package cn.biaogan.seeded.web;

import cn.biaogan.platform.kernel.TenantId;
import java.util.function.Function;

final class TenantOfTheBody {

    TenantId made(String body) {
        return new TenantId(body);
    }

    Function<String, TenantId> reference() {
        return TenantId::new;
    }
}
