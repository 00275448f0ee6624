package cn.biaogan.platform.openapi;

import cn.biaogan.platform.web.Demanded;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record that is not marked nullable is always there: required in the schema. Two records that would
 * share the name of a schema are a fault: one would silently be described as the other.
 */
final class RequiredComponents implements ModelConverter {

    private static final String SCHEMAS = "#/components/schemas/";

    /** Place of the service's name in the name of a package. */
    private static final int SERVICE = 2;

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            claim(schema.get$ref(), java);
            Schema<?> defined = defined(schema, context);
            if (defined != null && defined.getProperties() != null) {
                require(java.getRawClass(), defined);
            }
        }
        return schema;
    }

    private void claim(@Nullable String reference, JavaType java) {
        if (reference == null) {
            return;
        }
        // services that share a process share the converters too, each has schemas of its own
        String service = java.getRawClass().getPackageName().split("\\.")[SERVICE];
        Class<?> first = named.putIfAbsent(service + reference, java.getRawClass());
        if (first != null && first != java.getRawClass()) {
            throw new IllegalStateException(reference + " is both " + first + " and " + java.getRawClass());
        }
    }

    private static @Nullable Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null ? schema : context.getDefinedModels().get(reference.substring(SCHEMAS.length()));
    }

    private static void require(Class<?> type, Schema<?> schema) {
        for (RecordComponent component : type.getRecordComponents()) {
            boolean there = schema.getProperties().containsKey(component.getName());
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && !component.isAnnotationPresent(Demanded.class);
            boolean leftOut = component.getAccessor().isAnnotationPresent(JsonInclude.class);
            if (there && !optional && !leftOut) {
                schema.addRequiredItem(component.getName());
            }
        }
    }
}
