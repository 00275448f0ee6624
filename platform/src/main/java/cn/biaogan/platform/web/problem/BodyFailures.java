package cn.biaogan.platform.web.problem;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidFields;
import cn.biaogan.platform.kernel.InvalidValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a JSON body: 400 when it is no JSON, 422 with the pointer of the field when a field has a wrong
 * type, an unknown name or a value that its value object refuses.
 */
final class BodyFailures {

    private BodyFailures() {}

    static Failure of(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case null -> Failure.of(400, "body.missing");
            case InputCoercionException beyond -> fields(List.of(expected(here(beyond), beyond.getTargetType())));
            case StreamReadException syntax -> malformed(syntax);
            case StreamConstraintsException beyond -> Failure.of(400, "body.beyond-bounds");
            case MismatchedInputException mismatch when trailing(mismatch) -> malformed(mismatch);
            case DatabindException binding -> fields(faults(binding));
            case RequestRefused refused -> refused.failure();
            case Throwable other when other.getCause() instanceof RequestRefused refused -> refused.failure();
            default -> Failure.of(400, "body.unreadable");
        };
    }

    static Failure fields(List<Fault> faults) {
        return new Failure(422, "invalid-fields", Map.of("count", faults.size()), faults, Map.of());
    }

    private static Failure malformed(JacksonException e) {
        var at = e.getLocation();
        return Failure.of(
                400,
                "body.malformed",
                Map.of("line", at == null ? 0 : at.getLineNr(), "column", at == null ? 0 : at.getColumnNr()));
    }

    private static boolean trailing(MismatchedInputException e) {
        return e.getPath().isEmpty() && e.getOriginalMessage().startsWith("Trailing token");
    }

    private static List<Fault> faults(DatabindException e) {
        String pointer = pointer(e.getPath());
        for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
            if (t instanceof InvalidFields several) {
                return several.faults().stream()
                        .map(f -> new Fault(pointer + f.pointer(), f.code(), f.args()))
                        .toList();
            }
            if (t instanceof InvalidValue one) {
                return List.of(new Fault(pointer, one.code(), one.args()));
            }
        }
        return List.of(
                switch (e) {
                    case UnrecognizedPropertyException unknown ->
                        new Fault(pointer, "field.unknown", Map.of("name", unknown.getPropertyName()));
                    case MismatchedInputException mismatch -> mismatch(pointer, mismatch);
                    default -> new Fault(pointer, "value.invalid");
                });
    }

    private static Fault mismatch(String pointer, MismatchedInputException e) {
        Class<?> target = e.getTargetType();
        if (target == null) {
            return new Fault(pointer, "value.invalid");
        }
        if (e.getCurrentToken() == JsonToken.VALUE_NULL
                || e.getOriginalMessage().startsWith("Cannot map `null`")) {
            return new Fault(pointer, "value.required");
        }
        return expected(pointer, target);
    }

    /** What a value of the type looks like, as the fault of one that does not. */
    static Fault expected(String pointer, Class<?> target) {
        return target.isEnum()
                ? new Fault(pointer, "value.option", Map.of("options", Arrays.asList(target.getEnumConstants())))
                : new Fault(pointer, type(target));
    }

    private static String type(Class<?> target) {
        if (CharSequence.class.isAssignableFrom(target)) {
            return "type.text";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "type.boolean";
        }
        if (target == BigDecimal.class || target == Double.class || target == double.class) {
            return "type.number";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive() || target == BigInteger.class) {
            return "type.integer";
        }
        if (Collection.class.isAssignableFrom(target) || target.isArray()) {
            return "type.array";
        }
        if (target == Instant.class) {
            return "type.date-time";
        }
        if (target == LocalDate.class) {
            return "type.date";
        }
        return target == UUID.class ? "type.uuid" : "type.object";
    }

    /** Where the parser stands that refused a number. */
    private static String here(InputCoercionException e) {
        var parser = e.processor();
        return parser == null ? "" : parser.streamReadContext().pathAsPointer().toString();
    }

    private static String pointer(@Nullable List<JacksonException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path == null ? List.<JacksonException.Reference>of() : path) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? Integer.toString(step.getIndex())
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
