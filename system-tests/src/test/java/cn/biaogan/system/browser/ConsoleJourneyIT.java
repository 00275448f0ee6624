package cn.biaogan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.demo.Cast;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An enterprise of Guangdong applies and its unit recommends it, each by the pages alone. What one step leaves, the next
 * begins with.
 */
@Order(400)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleJourneyIT {

    private static final String TENANT = "440000";
    private static final String UNIT = "rec-440000";
    private static final String ENTERPRISE = "journey-enterprise";
    private static final String ORGANISATION = "ent-440000-journey";
    private static final String WORDS = "本企业按照计量法律法规建立测量管理体系，配备计量人员和器具，实施量值溯源，在工艺过程中开展在线测量，产品质量明显提升。";

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
            visitor.presses("保存企业信息");
            visitor.goes("/enterprise");
            assertThat(visitor.page().locator("#at-creditCode")).hasValue(papers.creditCode());
            visitor.looks("3-profile-saved");
        }
    }

    @Test
    @Order(2)
    void theEnterpriseFillsInTheFormAndSubmits() {
        try (var visitor = Visitor.atDesk(SYSTEM, "2-form").enters(ENTERPRISE, "/applications")) {
            Page page = visitor.looks("1-list").page();
            visitor.presses("开始申报");
            for (Locator yes : Visitor.all(page.getByText("符合", new Page.GetByTextOptions().setExact(true)))) {
                yes.click();
            }
            visitor.looks("2-eligibility");
            visitor.presses("开始填写申报书");
            page.waitForURL(address -> address.matches(".*/applications/[0-9a-f-]{36}.*"));
            String form = page.url().replaceFirst("[?#].*", "").replaceFirst(".*/console", "");
            fillIn(visitor, form);
            submit(visitor, form);
        }
    }

    private static void fillIn(Visitor visitor, String form) {
        Page page = visitor.page();
        visitor.goes(form + "?part=metrologyBasics");
        visitor.types("at-form-metrologyLeader", "周计量");
        visitor.types("at-form-metrologyDepartment", "计量检测中心");
        visitor.types("at-form-metrologyStaff", "35");
        visitor.types("at-form-measuringInstruments", "1280");
        visitor.types("at-form-highestStandards", "6");
        visitor.looks("3-basics");
        visitor.goes(form + "?part=practice");
        for (Locator field : Visitor.all(page.locator("textarea[id^=at-form-]"))) {
            field.fill(WORDS);
            field.press("Tab");
        }
        visitor.looks("4-practice");
        visitor.goes(form + "?part=selfCheck");
        for (Locator question : Visitor.all(page.getByRole(AriaRole.RADIOGROUP))) {
            var yes = question.getByText("√");
            if (yes.count() > 0) {
                yes.first().click();
            }
        }
        visitor.looks("5-self-check");
        visitor.goes(form + "?part=commitment");
        visitor.ticks();
        assertThat(page.getByText("已保存").first()).isVisible();
    }

    private static void submit(Visitor visitor, String form) {
        Page page = visitor.page();
        visitor.goes(form + "/submit");
        visitor.looks("6-review");
        visitor.chooses("unit", "广东");
        visitor.ticks();
        visitor.presses("报送");
        visitor.pressesInDialog("报送");
        page.waitForURL("**/receipt");
        assertThat(page.getByText("BG2027-440000-").first()).isVisible();
        visitor.looks("7-receipt");
    }

    @Test
    @Order(3)
    void itsPagesFitAPhone() {
        try (var visitor = Visitor.atPhone(SYSTEM, "3-phone").enters(ENTERPRISE, "/desk")) {
            for (String place : List.of("/desk", "/enterprise", "/applications", "/notifications")) {
                visitor.goes(place);
                visitor.looks(place.substring(1));
                int beyond = ((Number) visitor.page()
                                .evaluate(
                                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .intValue();
                assertThat(beyond).as("pixels beyond the phone at " + place).isZero();
            }
        }
    }

    @Test
    @Order(4)
    void theUnitChecksAndAccepts() {
        try (var visitor = Visitor.atDesk(SYSTEM, "4-unit").enters("recommender-gd", "/desk")) {
            visitor.looks("1-desk");
            visitor.goes("/cases");
            visitor.looks("2-inbox");
            visitor.page().getByText(papers.name()).first().click();
            visitor.page().waitForURL("**/cases/*");
            visitor.presses("认领");
            visitor.looks("3-case");
            visitor.presses("受理");
            visitor.pressesInDialog("确认受理");
            assertThat(visitor.page().getByText("已受理，为推荐候选").first()).isVisible();
            visitor.looks("4-accepted");
        }
    }

    @Test
    @Order(5)
    void oneOfficerRanksAndSealsAnotherCountersignsAndSends() {
        try (var first = Visitor.atDesk(SYSTEM, "5-ranking").enters("recommender-gd", "/ranking");
                var second = Visitor.atDesk(SYSTEM, "6-countersigning").enters("recommender-gd2", "/desk")) {
            first.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(papers.name() + " 列入推荐"))
                    .click();
            first.looks("1-ranked");
            first.presses("保存顺序");
            first.presses("封存名单");
            first.pressesInDialog("封存名单");
            assertThat(first.page().getByText("等待本单位另一名经办人").first()).isVisible();
            first.looks("2-sealed");

            second.looks("1-desk");
            second.goes("/ranking");
            second.presses("复核封存");
            second.page().getByText("已逐项核对").click();
            second.looks("2-list");
            second.pressesInDialog("复核封存");
            second.page()
                    .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("汇总表"))
                    .click();
            second.presses("填入联系人");
            second.presses("登记并查阅");
            second.looks("3-summary");
            second.goes("/ranking");
            second.presses("报送两部门");
            second.page().getByText("确认报送。").click();
            second.pressesInDialog("报送两部门");
            assertThat(second.page().getByText("TJ").first()).isVisible();
            second.looks("4-sent");
        }
    }
}
