package cn.biaogan.application.filing.wire;

import cn.biaogan.application.filing.domain.Filing;
import cn.biaogan.application.filing.domain.SubmissionDigest;
import cn.biaogan.platform.kernel.Sm3;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * SM3 over the event's data without its {@code digest}, in the canonical JSON of RFC 8785 (names sorted by their UTF-16
 * units, no blanks, UTF-8), so that whoever holds the event can compute it again. Numbers are whole ones only.
 */
@Component
public class Sm3SubmissionDigest implements SubmissionDigest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String over(Filing filing) {
        var data = JSON.convertValue(ApplicationSubmittedV1.of(filing), Map.class);
        data.remove("digest");
        var canonical = new StringBuilder();
        write(data, canonical);
        return Sm3.hex(canonical.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Map<?, ?> object -> members(object, out);
            case Iterable<?> array -> elements(array.iterator(), out);
            default -> out.append(JSON.writeValueAsString(value));
        }
    }

    private static void members(Map<?, ?> object, StringBuilder out) {
        List<String> names = new ArrayList<>(
                object.keySet().stream().map(String::valueOf).sorted().toList());
        out.append('{');
        for (int i = 0; i < names.size(); i++) {
            out.append(i == 0 ? "" : ",")
                    .append(JSON.writeValueAsString(names.get(i)))
                    .append(':');
            write(Objects.requireNonNull(object.get(names.get(i))), out);
        }
        out.append('}');
    }

    private static void elements(Iterator<?> array, StringBuilder out) {
        out.append('[');
        while (array.hasNext()) {
            write(array.next(), out);
            out.append(array.hasNext() ? "," : "");
        }
        out.append(']');
    }
}
