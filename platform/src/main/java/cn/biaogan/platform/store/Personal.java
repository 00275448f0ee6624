package cn.biaogan.platform.store;

import cn.biaogan.platform.kernel.PersonalData;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Where states hold personal data. */
final class Personal {

    private Personal() {}

    static boolean is(RecordComponent component) {
        return component.isAnnotationPresent(PersonalData.class)
                || classes(component.getGenericType()).anyMatch(c -> c.isAnnotationPresent(PersonalData.class));
    }

    /** Whether anything in a state of this type may be personal. */
    static boolean occursIn(Class<?> state) {
        return occursIn(state, new HashSet<>());
    }

    private static boolean occursIn(Class<?> type, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).anyMatch(permitted -> occursIn(permitted, seen));
        }
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> is(component)
                                || classes(component.getGenericType()).anyMatch(c -> occursIn(c, seen)));
    }

    /** The type itself and what it is a list, a map or an optional of. */
    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).flatMap(Personal::classes);
            default -> Stream.empty();
        };
    }
}
