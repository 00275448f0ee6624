package cn.biaogan.publication.certificate.domain;

import java.time.Instant;

/** What a ministry concludes from a re-verification. */
public sealed interface Conclusion {

    /** The holder keeps the certificate. */
    record Confirm() implements Conclusion {}

    /** The holder has to put something right by the due moment. */
    record Rectify(String request, Instant due) implements Conclusion {}

    /** The certificate is to be revoked, when the other ministry agrees. */
    record Revoke(String reason) implements Conclusion {}
}
