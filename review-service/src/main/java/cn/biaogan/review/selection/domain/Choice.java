package cn.biaogan.review.selection.domain;

import cn.biaogan.review.domain.ApplicationId;
import cn.biaogan.review.domain.Reason;
import org.jspecify.annotations.Nullable;

/** One application to be selected; the reason is needed when a better one is not. */
public record Choice(ApplicationId applicationId, @Nullable Reason reason) {}
