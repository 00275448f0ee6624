package cn.biaogan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.demo.Cast;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An enterprise of Guangdong at its pages: writes its profile, then looks at everything on a phone. */
@Order(400)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleJourneyIT {

    private static final String TENANT = "440000";
    private static final String UNIT = "rec-440000";
    private static final String ENTERPRISE = "journey-enterprise";
    private static final String ORGANISATION = "ent-440000-journey";

    private static final RunningSystem SYSTEM = RunningSystem.get();
    private static Cast.Papers papers;

    @BeforeAll
    static void prepare() {
        OpenCycle.get();
        SYSTEM.cast().register(List.of(new Cast.Part(ENTERPRISE, "enterprise", TENANT, ORGANISATION)));
        papers = SYSTEM.cast().papers(8001, TENANT, ORGANISATION, UNIT);
    }

    @Test
    @Order(1)
    void theEnterpriseWritesItsProfile() {
        try (var visitor = Visitor.atDesk(SYSTEM, "1-enterprise").enters(ENTERPRISE, "/desk")) {
            visitor.looks("1-desk");
            visitor.goes("/enterprise");
            var profile = papers.profile();
            for (String field : List.of(
                    "name",
                    "creditCode",
                    "legalRepresentative",
                    "registeredAddress",
                    "postalAddress",
                    "employees",
                    "mainProducts")) {
                visitor.types("at-" + field, profile.get(field).toString());
            }
            visitor.types("at-foundedOn", profile.get("foundedOn").toString()).press("Enter");
            visitor.types(
                    "at-annualRevenueYuan",
                    new BigDecimal(profile.get("annualRevenueYuan").toString())
                            .movePointLeft(4)
                            .toPlainString());
            visitor.chooses("at-ownership", "民营");
            visitor.chooses("at-industry", "新一代信息技术");
            var contact = (Map<?, ?>) profile.get("contact");
            contact.forEach((field, value) -> visitor.types("at-contact-" + field, value.toString()));
            visitor.looks("2-profile");
            visitor.page()
                    .waitForResponse(
                            answer -> answer.request().method().equals("PUT") && answer.ok(),
                            () -> visitor.presses("保存企业信息"));
            visitor.goes("/enterprise");
            assertThat(visitor.page().locator("#at-creditCode")).hasValue(papers.creditCode());
            visitor.looks("3-profile-saved");
        }
    }

    @Test
    @Order(2)
    void itsPagesFitAPhone() {
        try (var visitor = Visitor.atPhone(SYSTEM, "2-phone").enters(ENTERPRISE, "/desk")) {
            for (String place : List.of("/desk", "/enterprise", "/applications", "/notifications")) {
                visitor.goes(place);
                visitor.pictures(place.substring(1));
                int beyond = ((Number) visitor.page()
                                .evaluate(
                                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .intValue();
                assertThat(beyond).as("pixels beyond the phone at " + place).isZero();
            }
        }
    }
}
