package cn.biaogan.recommendation.cases;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.contracts.UnknownContract;
import cn.biaogan.recommendation.cases.domain.FormLayout;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The layouts of the application form, by version, from the published reference data. */
@Component
public class PublishedForms {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, FormLayout> known = new ConcurrentHashMap<>();

    /** Without fields for a version that is not published here. */
    public FormLayout layout(String version) {
        return known.computeIfAbsent(version, PublishedForms::read);
    }

    private static FormLayout read(String version) {
        try {
            var form = JSON.readTree(Contracts.reference("form-" + version));
            var fields = StreamSupport.stream(form.path("sections").spliterator(), false)
                    .flatMap(section -> ids(section.path("fields")).stream())
                    .collect(Collectors.toSet());
            var sections = new HashSet<>(FormLayout.UNKNOWN.sections());
            sections.addAll(ids(form.path("sections")));
            return new FormLayout(pointers(form.path("profile")), fields, sections);
        } catch (UnknownContract unpublished) {
            return FormLayout.UNKNOWN;
        }
    }

    /** As the REST API of the profile names the fields, without the leading slash. */
    private static Set<String> pointers(JsonNode fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> field.has("pointer")
                        ? field.get("pointer").asString().substring(1)
                        : field.path("id").asString())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(JsonNode fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> field.path("id").asString())
                .collect(Collectors.toSet());
    }
}
