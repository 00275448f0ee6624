package cn.biaogan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final JavaClasses SEEDED = new ClassFileImporter().importPackages("cn.biaogan.seeded");
    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("cn.biaogan.platform");

    /** Names exactly the seeded classes. */
    private static void finds(ArchRule rule, String... seeded) {
        List<String> found = rule.evaluate(SEEDED).getFailureReport().getDetails();
        assertThat(seeded).allSatisfy(name -> assertThat(found).anyMatch(line -> line.contains(name)));
        assertThat(found).allMatch(line -> Stream.of(seeded).anyMatch(line::contains));
    }

    @Test
    void findsAFrameworkInADomain() {
        finds(HouseRules.DOMAIN_IS_PLAIN_JAVA, "SpringInTheDomain");
    }

    @Test
    void findsASetterInADomain() {
        finds(HouseRules.DOMAIN_HAS_NO_SETTERS, "WithASetter.setName");
    }

    @Test
    void findsPackagesInACycle() {
        finds(HouseRules.PACKAGES_HAVE_NO_CYCLES, "cn.biaogan.seeded.left");
    }

    @Test
    void findsAnEndpointWithoutARule() {
        finds(HouseRules.ENDPOINTS_NAME_THEIR_RULE, "UnruledController.unruled");
    }

    @Test
    void findsAnOpenEndpointAtAPathThatDoesNotSaySo() {
        finds(HouseRules.OPEN_ENDPOINTS_SAY_SO_IN_THEIR_PATH, "OpenController.open()");
    }

    @Test
    void findsAnEndpointThatDoesNotTellOfTheVersionItDemands() {
        finds(
                HouseRules.WHO_DEMANDS_A_VERSION_SAYS_SO,
                "DemandingController.demands(cn.biaogan.platform.act.Act) lacks",
                "DemandingController.boasts() has no reason for");
    }

    @Test
    void findsAnEndpointThatDoesNotTellThatItCreates() {
        finds(
                HouseRules.WHO_CREATES_SAYS_SO,
                "DemandingController.creates(cn.biaogan.platform.store.Versioned) lacks",
                "DemandingController.pretends() has no reason for");
    }

    @Test
    void findsAServiceThatSeesAnother() {
        finds(HouseRules.SERVICES_NEVER_SEE_EACH_OTHER, "SeesTheNeighbour");
    }

    @Test
    void findsNamesThatSayNothing() {
        finds(HouseRules.NAMES_SAY_WHAT_A_CLASS_IS, "CaseManager", "CaseHelper", "CaseUtils", "CaseImpl", "CaseDTO");
    }

    @Test
    void findsAClassWithAClockOfItsOwn() {
        finds(
                HouseRules.TIME_COMES_FROM_THE_INJECTED_CLOCK,
                "LooksAtItsOwnClock.instant",
                "LooksAtItsOwnClock.today",
                "LooksAtItsOwnClock.millis");
    }

    @Test
    void findsAPackageThatIsNotNullMarked() {
        finds(HouseRules.PACKAGES_ARE_NULL_MARKED, "cn.biaogan.seeded.unmarked");
    }

    @Test
    void findsWhoSpeaksToTheStoreItself() {
        finds(HouseRules.FEW_SPEAK_TO_THE_STORE, "seeded.store.Shelf");
    }

    @Test
    void findsWhoLooksEverywhereUnlisted() {
        finds(
                HouseRules.WHO_LOOKS_EVERYWHERE_IS_LISTED,
                "LooksEverywhere.call()",
                "LooksEverywhere.reference()",
                "LooksEverywhere.made()");
    }

    @Test
    void findsATenantOfABody() {
        finds(HouseRules.NO_TENANT_COMES_FROM_A_BODY, "TenantOfTheBody.made", "TenantOfTheBody.reference");
    }

    @Test
    void findsAPhoneThatIsStoredInTheClear() {
        finds(HouseRules.WHO_CAN_BE_REACHED_IS_SEALED, "WithAPhone.phone");
    }

    @Test
    void thePlatformKeepsThemAll() {
        assertThat(PLATFORM).hasSizeGreaterThan(50);
        Stream.of(
                        HouseRules.DOMAIN_IS_PLAIN_JAVA,
                        HouseRules.DOMAIN_HAS_NO_SETTERS,
                        HouseRules.ENDPOINTS_NAME_THEIR_RULE,
                        HouseRules.OPEN_ENDPOINTS_SAY_SO_IN_THEIR_PATH,
                        HouseRules.SERVICES_NEVER_SEE_EACH_OTHER,
                        HouseRules.NAMES_SAY_WHAT_A_CLASS_IS,
                        HouseRules.TIME_COMES_FROM_THE_INJECTED_CLOCK,
                        HouseRules.PACKAGES_ARE_NULL_MARKED,
                        HouseRules.FEW_SPEAK_TO_THE_STORE,
                        HouseRules.WHO_LOOKS_EVERYWHERE_IS_LISTED,
                        HouseRules.NO_TENANT_COMES_FROM_A_BODY)
                .forEach(rule -> rule.check(PLATFORM));
    }

    @Test
    void thePlatformsPackagesHaveNoCycles() {
        HouseRules.PACKAGES_HAVE_NO_CYCLES.check(PLATFORM);
    }

    @Test
    void everyRejectionOfThePlatformHasItsTexts() {
        assertThat(TextRules.missing("platform")).isEmpty();
        assertThat(TextRules.missing(
                        "platform",
                        "value.required",
                        "value.too-long",
                        "value.too-short",
                        "value.digits",
                        "value.format",
                        "value.unknown",
                        "value.out-of-range",
                        "value.duplicate",
                        "value.tenant",
                        "value.future",
                        "value.past"))
                .isEmpty();
    }
}
