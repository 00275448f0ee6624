package cn.biaogan.publication.objection.domain;

import java.time.Instant;

/** Something that was sent and never accepted; its content is gone. */
public record ErasedObjection(String objectionId, String noticeId, Instant erasedAt) implements Objection {}
