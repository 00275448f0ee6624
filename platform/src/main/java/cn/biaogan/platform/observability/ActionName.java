package cn.biaogan.platform.observability;

import java.lang.reflect.Method;
import java.util.Locale;
import org.springframework.util.ClassUtils;

/** The stable name of what a controller's method does: {@code JointMechanismController.file} is {@code joint-mechanism.file}. */
public final class ActionName {

    private ActionName() {}

    public static String of(Class<?> controller, Method method) {
        String name = ClassUtils.getUserClass(controller).getSimpleName().replaceFirst("Controller$", "");
        return kebab(name) + "." + kebab(method.getName());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
