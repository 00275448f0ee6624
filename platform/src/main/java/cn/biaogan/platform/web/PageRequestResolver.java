package cn.biaogan.platform.web;

import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.problem.Failure;
import cn.biaogan.platform.web.problem.RequestRefused;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?limit=50&after=…}; 50 when no limit is asked for. */
final class PageRequestResolver implements HandlerMethodArgumentResolver {

    static final int DEFAULT_LIMIT = 50;

    private static final int LONGEST_AFTER = 512;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new PageRequest(limit(request.getParameter("limit")), after(request.getParameter("after")));
    }

    private static int limit(@Nullable String given) {
        if (given == null) {
            return DEFAULT_LIMIT;
        }
        if (!given.matches("\\d{1,4}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > PageRequest.MAX) {
            throw new RequestRefused(Failure.of(400, "page.limit", Map.of("max", PageRequest.MAX)));
        }
        return Integer.parseInt(given);
    }

    private static @Nullable String after(@Nullable String given) {
        if (given == null) {
            return null;
        }
        if (given.isBlank() || given.length() > LONGEST_AFTER || given.chars().anyMatch(Character::isISOControl)) {
            throw new RequestRefused(400, "page.after");
        }
        return given;
    }
}
