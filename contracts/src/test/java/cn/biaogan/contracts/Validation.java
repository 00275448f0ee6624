package cn.biaogan.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** JSON Schema 2020-12 with formats asserted. */
final class Validation {

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("x-topic"))
            .keyword(new NonValidationKeyword("x-key"))
            .build();
    private static final SchemaRegistryConfig FORMATS =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    private final Schema schema;

    private Validation(Schema schema) {
        this.schema = schema;
    }

    static Validation by(String schema) {
        return new Validation(SchemaRegistry.withDialect(DIALECT, registry -> registry.schemaRegistryConfig(FORMATS))
                .getSchema(Json.parse(schema)));
    }

    List<String> faults(JsonNode data) {
        return schema.validate(data).stream().map(Error::toString).toList();
    }
}
