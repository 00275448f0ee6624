package cn.biaogan.publication.objection;

import cn.biaogan.publication.objection.domain.Objector;
import org.jspecify.annotations.Nullable;

/**
 * Command: someone objects to an enterprise on a notice.
 *
 * @param evidence what supports the grounds, in words
 */
public record FileObjection(
        String noticeId,
        String applicationId,
        Objector objector,
        String grounds,
        @Nullable String evidence) {

    /** Grounds and evidence may name people too. */
    @Override
    public String toString() {
        return "FileObjection[" + noticeId + ", " + applicationId + "]";
    }
}
