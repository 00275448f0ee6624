package cn.biaogan.platform.web;

import cn.biaogan.platform.act.Actor;
import cn.biaogan.platform.observability.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.MDC;

/** Who a request comes from: set once its token is verified, anonymous until then. */
public final class Caller {

    private static final String ATTRIBUTE = Caller.class.getName();

    private Caller() {}

    /** Named by the security alone. */
    public static void set(HttpServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
        MDC.put(Correlation.TENANT, actor.tenant().value());
    }

    public static Actor of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Actor actor
                ? actor
                : Actor.anonymous(request.getRemoteAddr());
    }
}
