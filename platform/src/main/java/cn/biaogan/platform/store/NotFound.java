package cn.biaogan.platform.store;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** What was asked for does not exist for this caller. */
public final class NotFound extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(Kind.NOT_FOUND, Map.of());
    }
}
