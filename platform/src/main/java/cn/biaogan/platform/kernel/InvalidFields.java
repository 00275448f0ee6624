package cn.biaogan.platform.kernel;

import java.util.List;
import java.util.Map;

/** Several fields of one body are wrong; all of them are named at once. */
public final class InvalidFields extends Rejection {

    private static final long serialVersionUID = 1L;

    public InvalidFields(List<Fault> faults) {
        super(Kind.INVALID, Map.of("count", faults.size()), faults);
    }
}
