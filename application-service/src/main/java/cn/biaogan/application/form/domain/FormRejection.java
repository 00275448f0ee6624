package cn.biaogan.application.form.domain;

import cn.biaogan.platform.kernel.Rejection;
import java.util.List;
import java.util.Map;

/** Why no form is shown. */
public abstract sealed class FormRejection extends Rejection {

    private static final long serialVersionUID = 1L;

    private FormRejection(Kind kind, Map<String, Object> args) {
        super(kind, args);
    }

    /** No form was published under this version. */
    public static final class UnknownVersion extends FormRejection {

        private static final long serialVersionUID = 1L;

        /** @param known the versions there are */
        public UnknownVersion(List<String> known) {
            super(Kind.NOT_FOUND, Map.of("known", List.copyOf(known)));
        }
    }
}
