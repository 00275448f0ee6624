package cn.biaogan.publication.certificate.domain;

/** What the public is told about a certificate. */
public enum Standing {
    VALID,
    /** Its holder has to put something right. */
    RECTIFYING,
    REVOKED
}
