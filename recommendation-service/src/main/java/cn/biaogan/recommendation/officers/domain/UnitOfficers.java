package cn.biaogan.recommendation.officers.domain;

import cn.biaogan.recommendation.domain.Officer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The officers of one unit who ever came to its desk, in the order in which they first did. */
public record UnitOfficers(List<Officer> officers) {

    public static final UnitOfficers NOBODY = new UnitOfficers(List.of());

    public UnitOfficers {
        officers = List.copyOf(officers);
    }

    /** The same officers when this one is known by this name. */
    public UnitOfficers saw(Officer officer) {
        if (officers.contains(officer)) {
            return this;
        }
        var more = new ArrayList<>(officers);
        more.removeIf(known -> known.is(officer));
        more.add(officer);
        return new UnitOfficers(more);
    }

    /** By account, or by one of the names under which colleagues know it. */
    public Optional<Officer> find(String called) {
        return officers.stream().filter(officer -> officer.answersTo(called)).findFirst();
    }
}
