package cn.biaogan.platform.act;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** The edit lacks {@code If-Match}: answered with 428. */
public final class VersionRequired extends Rejection {

    private static final long serialVersionUID = 1L;

    public VersionRequired() {
        super(Kind.INVALID, Map.of());
    }
}
