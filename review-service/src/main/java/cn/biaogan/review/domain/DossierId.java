package cn.biaogan.review.domain;

import cn.biaogan.platform.kernel.Ids;

/** What the experts judge: there is one for each application. */
public record DossierId(String value) implements Comparable<DossierId> {

    public static DossierId of(ApplicationId application) {
        return new DossierId(Ids.derived("dossier", application.value()).toString());
    }

    @Override
    public int compareTo(DossierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
