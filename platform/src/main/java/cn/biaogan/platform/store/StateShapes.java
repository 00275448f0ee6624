package cn.biaogan.platform.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

/** Tells Jackson the shapes of states, so that the domain carries no annotation of its storage. */
class StateShapes extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMember || sealedRoot(annotated.getRawType()) == null) {
            return super.findPolymorphicTypeInfo(config, annotated);
        }
        return JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, null);
    }

    @Override
    public List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        var types = new ArrayList<NamedType>();
        if (annotated.getRawType().isSealed()) {
            collect(annotated.getRawType(), types);
            return types;
        }
        return super.findSubtypes(config, annotated);
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
        return sealedRoot(annotated.getRawType()) == null
                ? super.findTypeName(config, annotated)
                : annotated.getRawType().getSimpleName();
    }

    /** Questions a record answers about itself are not part of its state. */
    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedMethod method && isNoComponentOf(method)
                || super.hasIgnoreMarker(config, member);
    }

    /** Sets have no order of their own: the same set is written the same way by every process. */
    @Override
    public @Nullable Object findSerializationConverter(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember && annotated.getRawType() == Set.class
                ? new InOrder(annotated.getType())
                : super.findSerializationConverter(config, annotated);
    }

    private static final class InOrder extends StdConverter<Set<?>, List<?>> {

        private final JavaType set;

        private InOrder(JavaType set) {
            this.set = set;
        }

        @Override
        public List<?> convert(Set<?> elements) {
            return elements.stream()
                    .sorted(Comparator.comparing(element -> element.toString()))
                    .toList();
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return set;
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructCollectionType(List.class, set.getContentType());
        }
    }

    private static boolean isNoComponentOf(AnnotatedMethod method) {
        RecordComponent[] components = method.getDeclaringClass().getRecordComponents();
        return components != null
                && method.getParameterCount() == 0
                && Arrays.stream(components).noneMatch(c -> c.getName().equals(method.getName()));
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        return isValueAccessor(annotated) ? Boolean.TRUE : super.hasAsValue(config, annotated);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedConstructor made && isSingleValue(made.getDeclaringClass())) {
            return made.getParameterCount() == 1 ? JsonCreator.Mode.DELEGATING : JsonCreator.Mode.DISABLED;
        }
        return super.findCreatorAnnotation(config, annotated);
    }

    private static boolean isValueAccessor(Annotated annotated) {
        return annotated instanceof AnnotatedMethod method
                && method.getParameterCount() == 0
                && method.getName().equals("value")
                && isSingleValue(method.getDeclaringClass());
    }

    private static boolean isSingleValue(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getName().equals("value")
                && sealedRoot(type) == null;
    }

    private static @Nullable Class<?> sealedRoot(Class<?> type) {
        if (type.isSealed()) {
            return type;
        }
        for (Class<?> parent : type.getInterfaces()) {
            Class<?> root = sealedRoot(parent);
            if (root != null) {
                return root;
            }
        }
        return null;
    }

    private static void collect(Class<?> root, List<NamedType> types) {
        for (Class<?> permitted : root.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                collect(permitted, types);
            } else {
                types.add(new NamedType(permitted, permitted.getSimpleName()));
            }
        }
    }
}
