package cn.biaogan.platform.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.AnnotationUtils;

/** Who may call an endpoint, as its method says. */
public sealed interface Rule {

    /** Whoever asks, also without a token. */
    record Everyone() implements Rule {}

    /** Those with one of the roles. */
    record Roles(List<String> any) implements Rule {}

    /** The rule on the method itself; empty when it has none, or two that contradict each other. */
    static Optional<Rule> of(Method method) {
        boolean open = AnnotationUtils.findAnnotation(method, PermitAll.class) != null;
        var allowed = AnnotationUtils.findAnnotation(method, RolesAllowed.class);
        if (open) {
            return allowed == null ? Optional.of(new Everyone()) : Optional.empty();
        }
        return Optional.ofNullable(allowed).map(a -> new Roles(Arrays.asList(a.value())));
    }
}
