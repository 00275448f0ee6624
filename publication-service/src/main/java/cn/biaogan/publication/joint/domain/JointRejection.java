package cn.biaogan.publication.joint.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.util.Map;

/** What forbids acting for a ministry. */
public abstract sealed class JointRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private JointRejection() {
        super(Kind.FORBIDDEN, Map.of());
    }

    /** The account has the role of a ministry and belongs to none of the two. */
    public static final class MinistryOnly extends JointRejection {
        private static final long serialVersionUID = 1L;
    }
}
