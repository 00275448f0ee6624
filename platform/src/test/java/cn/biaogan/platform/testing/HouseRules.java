package cn.biaogan.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The rules of the house that a compiler does not see. Each is proven by a seeded violation.
 * <pre>{@code
 * @AnalyzeClasses(packages = "cn.biaogan.review", importOptions = ImportOption.DoNotIncludeTests.class)
 * class ReviewArchitectureTest {
 *     @ArchTest
 *     static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
 * }
 * }</pre>
 */
public final class HouseRules {

    @ArchTest
    public static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..domain..", "cn.biaogan.platform.kernel..")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule DOMAIN_HAS_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..domain..")
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("cn.biaogan.(*).(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ENDPOINTS_NAME_THEIR_RULE = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule OPEN_ENDPOINTS_SAY_SO_IN_THEIR_PATH = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areAnnotatedWith(PermitAll.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("cn.biaogan.platform.web.problem")
            .should(HouseConditions.beServedBelowPublic())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule SERVICES_NEVER_SEE_EACH_OTHER =
            classes().should(HouseConditions.seeNoOtherService()).allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .allowEmptyShould(true);

    /** Tokens are checked against the real time, whatever a demonstration does to the clock. */
    @ArchTest
    public static final ArchRule TIME_COMES_FROM_THE_INJECTED_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("cn.biaogan.platform.security")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(HouseConditions.resideInANullMarkedPackage()).allowEmptyShould(true);

    private HouseRules() {}
}
