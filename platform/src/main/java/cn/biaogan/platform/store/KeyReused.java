package cn.biaogan.platform.store;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** The idempotency key already named another command. */
public final class KeyReused extends Rejection {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super(Kind.INVALID, Map.of());
    }
}
