package cn.biaogan.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.biaogan.platform.act.Act;
import cn.biaogan.platform.act.Scope;
import cn.biaogan.platform.kernel.TenantId;
import cn.biaogan.platform.web.Answers;
import cn.biaogan.platform.web.IfMatchDemanded;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    public static final ArchRule WHO_DEMANDS_A_VERSION_SAYS_SO = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(HouseConditions.sayWhetherTheyReach(Act.class, "withVersionRequired", IfMatchDemanded.class))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule WHO_CREATES_SAYS_SO = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .haveRawReturnType(ResponseEntity.class)
            .should(HouseConditions.sayWhetherTheyReach(Answers.class, "created", HttpStatus.CREATED))
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

    /** Who holds the store's client can ask for any tenant's documents; the platform's own room is the store itself. */
    @ArchTest
    public static final ArchRule FEW_SPEAK_TO_THE_STORE = noClasses()
            .that()
            .resideOutsideOfPackages("..mongo..", "cn.biaogan.platform..")
            .and()
            .haveNameNotMatching(".*\\.(Mongo[A-Z]\\w*|\\w+Wiring)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.springframework.data..")
            .allowEmptyShould(true);

    /** Reads over all tenants: for roles that see all, and for what is public by law. A new one is entered here. */
    private static final Set<String> LOOK_EVERYWHERE = Set.of(
            "cn.biaogan.application.cycle.SentLists",
            "cn.biaogan.files.ScanSweep",
            "cn.biaogan.application.recount.RecountController",
            "cn.biaogan.exchange.mail.MailQueue",
            "cn.biaogan.exchange.reminder.Owing",
            "cn.biaogan.exchange.telling.Concerned",
            "cn.biaogan.publication.certificate.ConcludeReverificationHandler",
            "cn.biaogan.publication.certificate.CountersignRevocationHandler",
            "cn.biaogan.publication.certificate.OpenReverificationHandler",
            "cn.biaogan.publication.certificate.web.CertificateController",
            "cn.biaogan.publication.recount.Recount",
            "cn.biaogan.recommendation.batch.FindBatchesHandler",
            "cn.biaogan.recommendation.recount.RecountHandler",
            "cn.biaogan.review.dossier.web.DossierController");

    @ArchTest
    public static final ArchRule WHO_LOOKS_EVERYWHERE_IS_LISTED = classes()
            .that()
            .resideOutsideOfPackage("cn.biaogan.platform.act")
            .and(HouseConditions.areNoneOf(LOOK_EVERYWHERE))
            .should(HouseConditions.useNo(Scope.class, "all"))
            .andShould(HouseConditions.useNo(Scope.AllTenants.class, "<init>"))
            .allowEmptyShould(true);

    /** The caller's tenant is the token's. Who registers somebody else's names it, and is entered here. */
    private static final Set<String> REGISTER_TENANTS = Set.of(
            "cn.biaogan.publication.cycle.web.RecommenderRequest", "cn.biaogan.publication.cycle.web.ExtensionRequest");

    @ArchTest
    public static final ArchRule NO_TENANT_COMES_FROM_A_BODY = classes()
            .that()
            .resideInAPackage("..web..")
            .and(HouseConditions.areNoneOf(REGISTER_TENANTS))
            .should(HouseConditions.useNo(TenantId.class, "<init>"))
            .allowEmptyShould(true);

    /** Names under which people are reached; what else tells of them no rule can see. */
    @ArchTest
    public static final ArchRule WHO_CAN_BE_REACHED_IS_SEALED = classes()
            .that()
            .resideInAPackage("..domain..")
            .should(HouseConditions.markAsPersonal(
                    Set.of("phone", "mobile", "telephone", "email", "contact", "legalRepresentative", "displayName")))
            .allowEmptyShould(true);

    private HouseRules() {}
}
