package cn.biaogan.platform.openapi;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.observability.ActionName;
import cn.biaogan.platform.security.Rule;
import cn.biaogan.platform.store.PageRequest;
import cn.biaogan.platform.web.IfMatchDemanded;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Adds what the platform does for an endpoint: its rule, its headers, its pages, its problems. */
final class EndpointDescription implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        operation.setOperationId(camel(ActionName.of(handler.getBeanType(), handler.getMethod())));
        rule(operation, handler);
        boolean reads = reads(handler);
        if (takes(handler, Act.class) && !reads) {
            operation.addParametersItem(parameter(
                    "header",
                    "Idempotency-Key",
                    "同一操作重试时使用同一键 / names the command, so that its repeat is not done again",
                    new StringSchema().minLength(8).maxLength(128)));
        }
        version(operation, handler.getMethodAnnotation(IfMatchDemanded.class));
        if (takes(handler, PageRequest.class)) {
            pages(operation);
        }
        new Answered(operation, handler, reads).describe();
        return operation;
    }

    private static void rule(Operation operation, HandlerMethod handler) {
        if (Rule.of(handler.getMethod()).orElse(null) instanceof Rule.Roles(var any)) {
            operation.addSecurityItem(new SecurityRequirement().addList(OpenApiConfiguration.SCHEME));
            operation.addExtension("x-roles", any);
        }
    }

    private static boolean reads(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping == null || Arrays.asList(mapping.method()).contains(RequestMethod.GET);
    }

    private static void version(Operation operation, @Nullable IfMatchDemanded demanded) {
        if (demanded != null) {
            String word = demanded.onlyToEdit() ? "已有内容时必须提供：" : "";
            operation.addParametersItem(parameter(
                            "header",
                            "If-Match",
                            word + "所修改的版本，例如 \"v7\" / the version to change, as in the ETag"
                                    + (demanded.onlyToEdit() ? "; demanded once there is one" : ""),
                            new StringSchema().pattern("^\"v[1-9][0-9]*\"$"))
                    .required(!demanded.onlyToEdit()));
        }
    }

    private static void pages(Operation operation) {
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX));
        limit.setDefault(50);
        operation.addParametersItem(parameter("query", "limit", "每页条数 / items a page", limit));
        operation.addParametersItem(
                parameter("query", "after", "上一页答复中的 next / the next of the page before", new StringSchema()));
    }

    private static Parameter parameter(String in, String name, String description, Schema<?> schema) {
        return new Parameter()
                .in(in)
                .name(name)
                .description(description)
                .required(false)
                .schema(schema);
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(type);
    }

    /** {@code application.submit-form} as {@code applicationSubmitForm}, which code generators take. */
    private static String camel(String action) {
        return Pattern.compile("[.-](.)")
                .matcher(action)
                .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    }
}
