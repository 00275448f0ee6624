package cn.biaogan.recommendation.cases.domain;

import java.util.Set;

/**
 * The fields of a published form, those included that an enterprise left out or that do not leave application-service.
 *
 * @param profile what an enterprise says of itself, as the profile's own API names it: {@code /profile/contact/phone}
 * @param form what it says in the application: {@code /form/<field>}
 * @param sections what can be checked as a whole: the form's sections, the profile and the files
 */
public record FormLayout(Set<String> profile, Set<String> form, Set<String> sections) {

    public static final FormLayout UNKNOWN = new FormLayout(Set.of(), Set.of(), Set.of("profile", "evidence"));

    public FormLayout {
        profile = Set.copyOf(profile);
        form = Set.copyOf(form);
        sections = Set.copyOf(sections);
    }

    boolean has(Place place) {
        var steps = place.steps();
        var rest = String.join("/", steps.subList(1, steps.size()));
        return switch (steps.getFirst()) {
            case "profile" -> profile.contains(rest);
            case "form" -> form.contains(rest);
            default -> false;
        };
    }
}
