package cn.biaogan.application.filing.domain;

/** Seals what a submission says: SM3 over the canonical JSON of what its event tells, the digest itself left out. */
@FunctionalInterface
public interface SubmissionDigest {

    /** 64 lower-case hex digits. */
    String over(Filing filing);
}
