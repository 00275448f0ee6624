package cn.biaogan.platform.openapi;

import cn.biaogan.platform.web.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** Every answer that is not said otherwise is a problem. */
final class ProblemResponse {

    private static final String NAME = "Problem";

    private ProblemResponse() {}

    static ApiResponse reference() {
        return reference("问题 / problem (RFC 9457)");
    }

    static ApiResponse reference(String description) {
        var schema = new Schema<>().$ref("#/components/schemas/" + NAME);
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }

    static void define(OpenAPI api) {
        Components components = api.getComponents();
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    }
}
