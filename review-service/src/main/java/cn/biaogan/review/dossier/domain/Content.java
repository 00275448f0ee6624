package cn.biaogan.review.dossier.domain;

import cn.biaogan.review.domain.Enterprise;
import cn.biaogan.review.domain.Industry;
import cn.biaogan.review.domain.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise submitted, without personal data.
 *
 * @param number what people call the application, such as {@code BG2026-330000-00042}
 * @param recommenderId the one unit it was submitted to
 * @param submission counts the submissions of the application, from 1
 */
public record Content(
        String number,
        Enterprise enterprise,
        String recommenderId,
        Industry industry,
        @Nullable String industryText,
        Size size,
        String formVersion,
        Map<String, Object> form,
        List<SelfCheckAnswer> answers,
        List<EvidenceReference> evidence,
        String digest,
        int submission,
        Instant submittedAt) {}
