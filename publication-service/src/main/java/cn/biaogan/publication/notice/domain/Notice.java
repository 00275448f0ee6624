package cn.biaogan.publication.notice.domain;

import cn.biaogan.platform.kernel.Decision;
import java.util.Optional;

/** The one public notice (公示) of a cycle, from the selection to the announcement (公告). */
public sealed interface Notice permits AwaitedNotice, DraftNotice, PublishedNotice, AnnouncedNotice {

    String cycleId();

    /** The applicant withdrew: what is not announced yet loses the entry. */
    Decision<Notice, NoticeEvent> withdraw(String applicationId);

    /** The applicant applied again in the same cycle: before the publication that undoes the withdrawal. */
    default Decision<Notice, NoticeEvent> reinstate(String applicationId) {
        return Decision.unchanged(this);
    }

    /** Whether {@link #reinstate} would change anything. */
    default boolean waitsFor(String applicationId) {
        return false;
    }

    /** @throws NoticeRejection.AlreadyPublished unless it is a draft */
    default DraftNotice draft() {
        throw new NoticeRejection.AlreadyPublished();
    }

    /** @throws NoticeRejection.NotOnNotice unless it is published and not announced */
    default PublishedNotice onNotice() {
        throw new NoticeRejection.NotOnNotice();
    }

    /** What it knows of an objection; empty when there is none with that id. */
    default Optional<FiledObjection> objection(String objectionId) {
        return Optional.empty();
    }

    /** Who may read it. */
    enum Audience {
        NOBODY,
        MINISTRIES,
        EVERYONE
    }

    Audience audience();
}
