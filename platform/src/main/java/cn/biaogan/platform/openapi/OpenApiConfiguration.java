package cn.biaogan.platform.openapi;

import cn.biaogan.platform.ServiceName;
import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.store.PageRequest;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** OpenAPI 3.1 at {@code /api/<service>/openapi.json}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
class OpenApiConfiguration {

    static final String SCHEME = "oidc";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Act.class, PageRequest.class)
                .replaceWithSchema(TenantId.class, new StringSchema().pattern("^([0-9A-Z]{4,6}|national)$"))
                .replaceWithSchema(JsonNode.class, new MapSchema());
    }

    @Bean
    OpenAPI openApi(
            ServiceName service,
            @Value("${biaogan.title:}") String title,
            @Value("${biaogan.description:}") String description) {
        var scheme = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("at+jwt")
                .description("统一身份认证签发的访问令牌 / access token of the OpenID Connect issuer");
        return new OpenAPI()
                .info(new Info()
                        .title(title.isBlank() ? "标杆 Biaogan: " + service.value() : title)
                        .description(description)
                        .version("v1"))
                .servers(List.of(new Server().url("/").description("网关 / the gateway")))
                .components(new Components().addSecuritySchemes(SCHEME, scheme));
    }

    @Bean
    EndpointDescription endpointDescription() {
        return new EndpointDescription();
    }

    @Bean
    OpenApiCustomizer problemSchema() {
        return ProblemResponse::define;
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }
}
