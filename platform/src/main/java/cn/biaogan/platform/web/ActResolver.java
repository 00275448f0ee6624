package cn.biaogan.platform.web;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.observability.ActionName;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Act} of a request: the verified caller, the command key, the expected version. */
final class ActResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Act.class;
    }

    @Override
    public Act resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        Method method = Objects.requireNonNull(parameter.getMethod());
        String action = ActionName.of(parameter.getContainingClass(), method);
        var actor = Caller.of(request);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return new Act(
                action,
                actor,
                reads ? null : CommandKeys.read(request, actor, action),
                reads ? null : IfMatch.read(request),
                null);
    }
}
