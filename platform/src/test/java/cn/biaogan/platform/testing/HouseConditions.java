package cn.biaogan.platform.testing;

import cn.biaogan.platform.kernel.PersonalData;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What ArchUnit has no words for. */
final class HouseConditions {

    private static final Pattern MODULE = Pattern.compile("cn\\.biaogan\\.(\\w+)(\\..*)?");
    private static final Set<String> SHARED = Set.of("platform", "contracts", "printing", "files");

    private HouseConditions() {}

    static ArchCondition<JavaClass> seeNoOtherService() {
        return new ArchCondition<>("see no other service") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String own = module(item).orElse("");
                item.getDirectDependenciesFromSelf().stream()
                        .filter(d -> module(d.getTargetClass())
                                .filter(other -> !other.equals(own) && !SHARED.contains(other))
                                .isPresent())
                        .forEach(d -> events.add(SimpleConditionEvent.violated(item, d.getDescription())));
            }
        };
    }

    static ArchCondition<JavaMethod> beServedBelowPublic() {
        return new ArchCondition<>("be served below /public/") {
            @Override
            public void check(JavaMethod item, ConditionEvents events) {
                String path = paths(item.getOwner().getAnnotations().stream())
                                .findFirst()
                                .orElse("")
                        + paths(item.getAnnotations().stream()).findFirst().orElse("");
                if (!path.contains("/public/")) {
                    events.add(SimpleConditionEvent.violated(item, item.getFullName() + " is open at " + path));
                }
            }
        };
    }

    /** Neither calls it nor hands it on as a reference. */
    static ArchCondition<JavaClass> useNo(Class<?> owner, String member) {
        return new ArchCondition<>("use no " + owner.getSimpleName() + "." + member) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getAccessesFromSelf().stream()
                        .filter(a -> a.getTargetOwner().isEquivalentTo(owner)
                                && a.getName().equals(member))
                        .forEach(a -> events.add(SimpleConditionEvent.violated(item, a.getDescription())));
            }
        };
    }

    /** Says it exactly when it does it, itself or in what it calls. */
    static ArchCondition<JavaMethod> sayWhetherTheyReach(
            Class<?> owner, String member, Class<? extends Annotation> word) {
        return say("@" + word.getSimpleName(), owner, member, method -> method.isAnnotatedWith(word));
    }

    static ArchCondition<JavaMethod> sayWhetherTheyReach(Class<?> owner, String member, HttpStatus status) {
        return say(
                "@ResponseStatus(" + status.name() + ")",
                owner,
                member,
                method -> method.tryGetAnnotationOfType(ResponseStatus.class)
                        .filter(said -> said.value() == status)
                        .isPresent());
    }

    private static ArchCondition<JavaMethod> say(
            String word, Class<?> owner, String member, Predicate<JavaMethod> said) {
        String what = owner.getSimpleName() + "." + member;
        return new ArchCondition<>("say " + word + " when they reach " + what + ", and only then") {
            @Override
            public void check(JavaMethod item, ConditionEvents events) {
                boolean reaches = reaches(item, owner, member, new HashSet<>());
                if (reaches != said.test(item)) {
                    events.add(SimpleConditionEvent.violated(
                            item, item.getFullName() + (reaches ? " lacks " : " has no reason for ") + word));
                }
            }
        };
    }

    private static boolean reaches(JavaCodeUnit from, Class<?> owner, String member, Set<JavaCodeUnit> seen) {
        if (!seen.add(from)) {
            return false;
        }
        return Stream.concat(from.getCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream())
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(owner)
                                && access.getName().equals(member)
                        || access.getTarget()
                                .resolveMember()
                                .filter(next -> ownCode(next.getOwner()))
                                .filter(next -> reaches(next, owner, member, seen))
                                .isPresent());
    }

    private static boolean ownCode(JavaClass type) {
        return type.getPackageName().startsWith("cn.biaogan.")
                && !type.getPackageName().startsWith("cn.biaogan.platform.");
    }

    static DescribedPredicate<JavaClass> areNoneOf(Set<String> names) {
        return DescribedPredicate.describe(
                "are none of " + names, type -> !names.contains(type.getName().replaceFirst("\\$.*", "")));
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    /** The record, its component or the type of that is marked. */
    static ArchCondition<JavaClass> markAsPersonal(Set<String> components) {
        return new ArchCondition<>("mark " + components + " as @PersonalData") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Class<?> type = item.reflect();
                if (!type.isRecord() || type.isAnnotationPresent(PersonalData.class)) {
                    return;
                }
                for (RecordComponent component : type.getRecordComponents()) {
                    if (components.contains(component.getName())
                            && !component.isAnnotationPresent(PersonalData.class)
                            && !component.getType().isAnnotationPresent(PersonalData.class)) {
                        events.add(SimpleConditionEvent.violated(
                                item, item.getName() + "." + component.getName() + " is stored in the clear"));
                    }
                }
            }
        };
    }

    private static Optional<String> module(JavaClass type) {
        var matcher = MODULE.matcher(type.getBaseComponentType().getPackageName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Stream<String> paths(Stream<? extends JavaAnnotation<?>> annotations) {
        List<String> paths = new ArrayList<>();
        annotations
                .filter(a -> a.getRawType().getPackageName().equals("org.springframework.web.bind.annotation"))
                .forEach(a -> Stream.of("value", "path")
                        .flatMap(name -> a.tryGetExplicitlyDeclaredProperty(name).stream())
                        .filter(String[].class::isInstance)
                        .flatMap(value -> Stream.of((String[]) value))
                        .forEach(paths::add));
        return paths.stream();
    }
}
