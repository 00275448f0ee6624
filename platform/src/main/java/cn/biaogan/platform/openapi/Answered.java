package cn.biaogan.platform.openapi;

import cn.biaogan.platform.security.Rule;
import cn.biaogan.platform.web.IfMatchDemanded;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** The answers of an operation: what success looks like, and which problems it may meet. */
final class Answered {

    private static final Map<String, String> WORDS =
            Map.of("200", "成功 / done", "201", "已创建 / created", "204", "已完成，无内容 / done, nothing to show");

    private final Operation operation;
    private final HandlerMethod handler;
    private final boolean reads;

    Answered(Operation operation, HandlerMethod handler, boolean reads) {
        this.operation = operation;
        this.handler = handler;
        this.reads = reads;
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
    }

    void describe() {
        ApiResponses responses = operation.getResponses();
        responses.forEach((status, response) -> {
            response.setDescription(WORDS.getOrDefault(status, response.getDescription()));
            if (isVersioned()) {
                response.addHeaderObject("ETag", header("内容的版本 / the version of what is shown"));
            }
        });
        ApiResponse created = responses.get("201");
        if (created != null && isVersioned()) {
            responses.addApiResponse(
                    "200",
                    new ApiResponse()
                            .description("重复的请求，未再次执行 / a repeat, not done again")
                            .content(created.getContent())
                            .headers(Map.copyOf(created.getHeaders())));
            created.addHeaderObject("Location", header("新建内容的地址 / the address of what was made"));
        }
        problems().forEach((status, word) -> responses.addApiResponse(status, ProblemResponse.reference(word)));
        responses.setDefault(ProblemResponse.reference());
    }

    private Map<String, String> problems() {
        var met = new TreeMap<String, String>();
        boolean asks = !parameters().isEmpty() || operation.getRequestBody() != null;
        if (asks) {
            met.put("400", "请求格式不正确 / malformed request");
        }
        if (Rule.of(handler.getMethod()).orElse(null) instanceof Rule.Roles) {
            met.put("401", "未登录或登录已过期 / no valid token");
            met.put("403", "没有权限 / not allowed");
        }
        if (has(parameter -> "path".equals(parameter.getIn()))) {
            met.put("404", "不存在，或对您不可见 / not there for this caller");
        }
        if (!reads) {
            met.put("409", "当前状态不允许 / the state does not allow it");
            met.put("422", "填写内容有误 / something sent is wrong");
        }
        if (has(parameter -> "If-Match".equals(parameter.getName()))) {
            met.put("412", "内容已被他人修改 / changed since it was read");
        }
        if (handler.hasMethodAnnotation(IfMatchDemanded.class)) {
            met.put("428", "未指明所修改的版本 / If-Match is missing");
        }
        met.put("503", "暂时不可用，请稍后重试 / unavailable, try again");
        return met;
    }

    private boolean has(Predicate<Parameter> wanted) {
        return parameters().stream().anyMatch(wanted);
    }

    private List<Parameter> parameters() {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }

    /** Shows a document by its version; files and what is revealed have none. */
    private boolean isVersioned() {
        var shown = handler.getReturnType();
        return shown.getParameterType() == ResponseEntity.class
                && shown.nested().getNestedParameterType() != Resource.class
                && !handler.getMethod().getName().startsWith("reveal");
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
