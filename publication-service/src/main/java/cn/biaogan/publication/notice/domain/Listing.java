package cn.biaogan.publication.notice.domain;

import cn.biaogan.publication.candidate.domain.Candidate;

/** One line of the notice. */
public record Listing(Candidate candidate, String recommenderId, Status status) {

    /** What became of a line. */
    public enum Status {
        LISTED,
        /** The enterprise withdrew. */
        WITHDRAWN,
        /** An objection was upheld. */
        REMOVED
    }

    public static Listing of(Candidate candidate, String recommenderId) {
        return new Listing(candidate, recommenderId, Status.LISTED);
    }

    public boolean listed() {
        return status == Status.LISTED;
    }

    boolean about(String applicationId) {
        return candidate.applicationId().equals(applicationId);
    }

    Listing marked(Status changed) {
        return new Listing(candidate, recommenderId, changed);
    }

    /** The line with another status, when it is about the application and still listed. */
    Listing marked(String applicationId, Status changed) {
        return listed() && about(applicationId) ? marked(changed) : this;
    }
}
