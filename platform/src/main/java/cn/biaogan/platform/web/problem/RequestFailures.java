package cn.biaogan.platform.web.problem;

import cn.biaogan.platform.kernel.Fault;
import cn.biaogan.platform.kernel.InvalidValue;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What Spring MVC says of a request that it could not hand to a controller. */
final class RequestFailures {

    private RequestFailures() {}

    static @Nullable Failure of(Throwable thrown) {
        return switch (thrown) {
            case HttpMessageNotReadableException e -> BodyFailures.of(e);
            case NoHandlerFoundException e -> Failure.of(404, "no-route");
            case NoResourceFoundException e -> Failure.of(404, "no-route");
            case HttpRequestMethodNotSupportedException e -> method(e);
            case HttpMediaTypeNotSupportedException e ->
                Failure.of(415, "media-type.unsupported", Map.of("supported", types(e.getSupportedMediaTypes())))
                        .with("Accept", types(e.getSupportedMediaTypes()));
            case HttpMediaTypeNotAcceptableException e ->
                Failure.of(406, "media-type.not-acceptable", Map.of("supported", types(e.getSupportedMediaTypes())));
            case MaxUploadSizeExceededException e -> Failure.of(413, "body.too-large");
            case MissingServletRequestPartException e ->
                Failure.of(400, "part.missing", Map.of("name", e.getRequestPartName()));
            case MultipartException e -> Failure.of(400, "body.malformed-multipart");
            case MissingServletRequestParameterException e ->
                Failure.of(400, "parameter.missing", Map.of("name", e.getParameterName()));
            case MissingRequestHeaderException e ->
                Failure.of(400, "header.missing", Map.of("name", e.getHeaderName()));
            case MissingPathVariableException e -> Failure.of(500, "internal");
            case MethodArgumentTypeMismatchException e -> mismatch(e);
            case MethodArgumentNotValidException e -> invalid(e.getBindingResult());
            // their messages quote the request, tokens included: never to be logged
            case RequestRejectedException e -> Failure.of(400, "request.refused");
            case InvalidParameterException e -> Failure.of(400, "request.refused");
            case BadRequestException e -> Failure.of(400, "request.refused");
            case AsyncRequestTimeoutException e -> Failure.of(503, "timeout").retryAfter(Failures.STORE_WAIT);
            case ErrorResponse e -> generic(e.getStatusCode().value());
            case ServletException e when e.getRootCause() instanceof RequestRefused refused -> refused.failure();
            default -> null;
        };
    }

    /** A status without more to say. */
    static Failure generic(int status) {
        return switch (status) {
            case 401 -> Failure.of(401, "token.missing");
            case 403 -> Failure.of(403, "access.denied");
            case 404 -> Failure.of(404, "no-route");
            case 413 -> Failure.of(413, "body.too-large");
            case 503 -> Failure.of(503, "unavailable").retryAfter(Failures.STORE_WAIT);
            default -> status < 500 ? Failure.of(status, "request.refused") : Failure.of(status, "internal");
        };
    }

    private static Failure method(HttpRequestMethodNotSupportedException e) {
        String allowed = String.join(", ", Objects.requireNonNullElse(e.getSupportedMethods(), new String[0]));
        return Failure.of(405, "method-not-allowed", Map.of("method", e.getMethod(), "allowed", allowed))
                .with("Allow", allowed);
    }

    /** No thing has such an id: 404; a parameter is the caller's to correct, who is told what it may be. */
    private static Failure mismatch(MethodArgumentTypeMismatchException e) {
        if (e.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Failure.of(404, "not-found");
        }
        Fault fault = fault(e);
        return RequestRefused.parameter(e.getName(), fault.code(), fault.args());
    }

    private static Fault fault(MethodArgumentTypeMismatchException e) {
        for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
            if (t instanceof InvalidValue refused) {
                return new Fault("", refused.code(), refused.args());
            }
        }
        return BodyFailures.expected("", e.getParameter().nestedIfOptional().getNestedParameterType());
    }

    private static Failure invalid(BindingResult result) {
        List<Fault> faults = new ArrayList<>();
        for (FieldError error : result.getFieldErrors()) {
            String pointer = "/" + error.getField().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1");
            faults.add(new Fault(pointer, "value.invalid"));
        }
        return BodyFailures.fields(faults);
    }

    private static String types(List<MediaType> types) {
        return MediaType.toString(types);
    }
}
