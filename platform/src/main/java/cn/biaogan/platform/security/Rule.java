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

    /** The rule on the method itself; empty when it has none. */
    static Optional<Rule> of(Method method) {
        if (AnnotationUtils.findAnnotation(method, PermitAll.class) != null) {
            return Optional.of(new Everyone());
        }
        return Optional.ofNullable(AnnotationUtils.findAnnotation(method, RolesAllowed.class))
                .map(allowed -> new Roles(Arrays.asList(allowed.value())));
    }
}
