package cn.biaogan.publication.objection.domain;

import cn.biaogan.platform.kernel.Decision;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The objections that came from one network within one hour, or to one enterprise; which network it is, it does not tell. */
public record FilingHour(Set<String> objectionIds) {

    public FilingHour {
        objectionIds = Set.copyOf(objectionIds);
    }

    public static FilingHour empty() {
        return new FilingHour(Set.of());
    }

    /** Whether the objection may be taken: a repeat always. */
    public boolean admits(String objectionId, int most) {
        return objectionIds.contains(objectionId) || objectionIds.size() < most;
    }

    public Decision<FilingHour, Void> with(String objectionId) {
        return objectionIds.contains(objectionId)
                ? Decision.unchanged(this)
                : Decision.of(new FilingHour(Stream.concat(objectionIds.stream(), Stream.of(objectionId))
                        .collect(Collectors.toUnmodifiableSet())));
    }
}
