package cn.biaogan.platform.store;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** The shapes of states with every personal component as the bytes of its JSON. */
final class PersonalShapes extends StateShapes {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember member && isPersonal(member)
                ? new ToBytes(member.getType())
                : super.findSerializer(config, annotated);
    }

    @Override
    public @Nullable Object findSerializationConverter(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember member && isPersonal(member)
                ? null
                : super.findSerializationConverter(config, annotated);
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember member && isPersonal(member)
                ? new FromBytes(member.getType())
                : super.findDeserializer(config, annotated);
    }

    private static boolean isPersonal(AnnotatedMember member) {
        RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
        if (components == null) {
            return false;
        }
        if (member instanceof AnnotatedParameter parameter) {
            return parameter.getOwner().getParameterCount() == components.length
                    && Personal.is(components[parameter.getIndex()]);
        }
        for (RecordComponent component : components) {
            if (component.getName().equals(member.getName())) {
                return Personal.is(component);
            }
        }
        return false;
    }

    private static final class ToBytes extends ValueSerializer<Object> {

        private final JavaType type;

        ToBytes(JavaType type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            out.writeBinary(StateCodec.PLAIN.writerFor(type).writeValueAsBytes(value));
        }

        /** The kind of a sealed type stands within the bytes. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializationContext context, TypeSerializer kinds) {
            serialize(value, out, context);
        }
    }

    private static final class FromBytes extends ValueDeserializer<Object> {

        private final JavaType type;

        FromBytes(JavaType type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
                return StateCodec.PLAIN.readerFor(type).readValue(in.getBinaryValue());
            }
            try (var clear = context.bufferForInputBuffering(in)) { // written before it was sealed
                clear.copyCurrentStructure(in);
                return StateCodec.PLAIN.readerFor(type).readValue(clear.asParserOnFirstToken(context, in));
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer kinds) {
            return deserialize(in, context);
        }
    }
}
