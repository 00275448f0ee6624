package cn.biaogan.review.reference;

import cn.biaogan.contracts.Contracts;
import cn.biaogan.review.sheet.domain.Criterion;
import cn.biaogan.review.sheet.domain.Rubric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The rubrics by version; a released version never changes. */
@Component
public class Rubrics {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Released(String version, BigDecimal step, List<Part> criteria) {

        private Rubric rubric() {
            return new Rubric(
                    version, criteria.stream().map(c -> c.criterion(step)).toList());
        }
    }

    private record Part(
            String id,
            BigDecimal weight,
            BigDecimal max,
            @Nullable BigDecimal commentBelow,
            @Nullable BigDecimal commentAbove) {

        private Criterion criterion(BigDecimal step) {
            return new Criterion(id, weight, max, step, commentBelow, commentAbove);
        }
    }

    private final Map<String, Rubric> read = new ConcurrentHashMap<>();

    /** @param version such as {@code 2026.1} */
    public Rubric of(String version) {
        return read.computeIfAbsent(
                version, v -> JSON.readValue(text(v), Released.class).rubric());
    }

    PublishedRubric published(String version) {
        return JSON.readValue(text(version), PublishedRubric.class);
    }

    private static String text(String version) {
        return Contracts.reference("rubric-" + version);
    }
}
