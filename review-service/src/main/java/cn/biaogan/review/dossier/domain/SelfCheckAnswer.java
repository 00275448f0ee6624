package cn.biaogan.review.dossier.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer of the self-check: {@code YES}, {@code NO} or {@code NA} with its reason, and the ids of its evidence. */
public record SelfCheckAnswer(
        String questionId,
        String answer,
        @Nullable String reason,
        @Nullable List<String> evidence) {}
