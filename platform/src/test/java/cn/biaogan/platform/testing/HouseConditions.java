package cn.biaogan.platform.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What ArchUnit has no words for. */
final class HouseConditions {

    private static final Pattern MODULE = Pattern.compile("cn\\.biaogan\\.(\\w+)(\\..*)?");
    private static final Set<String> SHARED = Set.of("platform", "contracts");

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
