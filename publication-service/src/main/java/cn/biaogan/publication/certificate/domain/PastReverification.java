package cn.biaogan.publication.certificate.domain;

import cn.biaogan.publication.joint.domain.Signature;

/** A re-verification that confirmed the certificate. */
public record PastReverification(Reverification reverification, Signature confirmedBy) {}
