package cn.biaogan.platform.store;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** The document moved on since the caller read it: answered with 412. */
public final class StaleVersion extends Rejection {

    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super(Kind.CONFLICT, Map.of());
    }
}
