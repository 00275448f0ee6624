package cn.biaogan.publication.joint.domain;

import java.time.Instant;

/**
 * An officer's signature under an act of a ministry.
 *
 * @param person stable id of the officer's account
 */
public record Signature(Ministry ministry, String person, Instant at) {

    /** @throws JointRejection.MinistryOnly when the organisation is neither of the two ministries */
    public static Signature of(String organisation, String person, Instant at) {
        return new Signature(Ministry.of(organisation), person, at);
    }

    /** Another ministry and another person: only then a countersignature counts. */
    public boolean independentOf(Signature other) {
        return ministry != other.ministry && !person.equals(other.person);
    }
}
