package cn.biaogan.publication.notice.messaging;

/** What this service reads of {@code application.submitted}, {@code .resubmitted} and {@code .withdrawn}. */
record ApplicationFactV1(String applicationId, String cycleId) {}
