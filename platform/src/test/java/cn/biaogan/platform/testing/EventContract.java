package cn.biaogan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.contracts.Contracts;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published schema of one type of event. Producers are held to it strictly (nothing undeclared may go out),
 * consumers read its example with their own record.
 */
public final class EventContract {

    /** Nulls are left out, as the platform writes events. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("x-topic"))
            .keyword(new NonValidationKeyword("x-key"))
            .build();
    private static final SchemaRegistryConfig FORMATS =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    private final String type;
    private final Schema strict;

    private EventContract(String type) {
        this.type = type;
        this.strict = SchemaRegistry.withDialect(DIALECT, registry -> registry.schemaRegistryConfig(FORMATS))
                .getSchema(JSON.readTree(Contracts.strictSchema(type)));
    }

    /** @param type such as {@code cn.biaogan.application.submitted.v1} */
    public static EventContract of(String type) {
        return new EventContract(type);
    }

    /** What is wrong with the data, undeclared fields included. */
    public List<String> faults(JsonNode data) {
        return strict.validate(data).stream().map(Error::toString).toList();
    }

    /** Fails when the wire record, as it is written, is not exactly what was published. */
    public void accepts(Object wireRecord) {
        accepts(JSON.readTree(JSON.writeValueAsString(wireRecord)));
    }

    public void accepts(JsonNode data) {
        assertThat(faults(data)).as("%s: %s", type, data).isEmpty();
    }

    /** The published example, read with a consumer's own record. */
    public <T> T example(Class<T> consumersRecord) {
        return JSON.readValue(Contracts.example(type), consumersRecord);
    }
}
