package cn.biaogan.recommendation.cases.domain;

import java.util.Set;

/**
 * The fields of a published form, those included that an enterprise left out or that do not leave application-service.
 *
 * @param profile what an enterprise says of itself: {@code /profile/<field>}
 * @param form what it says in the application: {@code /form/<field>}
 */
public record FormLayout(Set<String> profile, Set<String> form) {

    public static final FormLayout UNKNOWN = new FormLayout(Set.of(), Set.of());

    public FormLayout {
        profile = Set.copyOf(profile);
        form = Set.copyOf(form);
    }

    boolean has(Place place) {
        var steps = place.steps();
        return steps.size() == 2
                && switch (steps.getFirst()) {
                    case "profile" -> profile.contains(steps.getLast());
                    case "form" -> form.contains(steps.getLast());
                    default -> false;
                };
    }
}
