package cn.biaogan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An enterprise applies for the first time, by the pages alone; what one step leaves, the next begins with. */
@Order(400)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnterpriseJourneyIT {

    private static final RunningSystem SYSTEM = RunningSystem.get();
    private static final Pattern APPLICATION = Pattern.compile(".*/applications/[0-9a-f-]{36}.*");

    private static Newcomer enterprise;
    private static String form;

    @BeforeAll
    static void prepare() {
        OpenCycle.get();
        enterprise = Newcomer.arrives(SYSTEM, "enterprise", 8001);
    }

    @Test
    @Order(1)
    void theDeskLeadsToTheProfile() {
        try (var visitor = Visitor.atDesk(SYSTEM, "1-profile").enters(enterprise.username(), "/desk")) {
            visitor.looks("1-desk");
            visitor.follows(Pattern.compile("填写企业信息"), Pattern.compile(".*/enterprise"));
            visitor.looks("2-empty");
            Forms.profile(visitor, enterprise.papers());
            visitor.looks("3-filled");
            visitor.presses("保存企业信息");
            visitor.reads("企业信息已保存");
            visitor.goes("/enterprise");
            assertThat(visitor.page().locator("#at-creditCode"))
                    .hasValue(enterprise.papers().creditCode());
        }
    }

    @Test
    @Order(2)
    void theFormIsFilledInPartByPart() {
        try (var visitor = Visitor.atDesk(SYSTEM, "2-form").enters(enterprise.username(), "/desk")) {
            visitor.follows(Pattern.compile("可以开始申报"), Pattern.compile(".*/applications"));
            visitor.looks("1-list");
            visitor.follows(Pattern.compile("开始申报"), Pattern.compile(".*/new/.*"));
            Forms.eligibility(visitor);
            visitor.looks("2-eligibility");
            visitor.presses("开始填写申报书");
            visitor.page().waitForURL(APPLICATION);
            form = Forms.pathOf(visitor.page());

            Forms.basics(visitor);
            Forms.saved(visitor);
            visitor.looks("3-basics");
            Forms.next(visitor);
            Forms.practice(visitor);
            visitor.looks("4-practice");
            Forms.next(visitor);
            Forms.selfCheck(visitor);
            visitor.looks("5-self-check");
            Forms.next(visitor);
            visitor.page().getByRole(AriaRole.CHECKBOX).first().check();
            visitor.looks("6-commitment");
            Forms.next(visitor);
            Forms.avoidance(
                    visitor,
                    SYSTEM.cast()
                            .papers(8999, "440000", "ent-440000-avoided", Newcomer.UNIT)
                            .creditCode());
            visitor.looks("7-avoidances");
            Forms.next(visitor);
            Forms.drops(visitor, "计量标准考核证书.pdf", enterprise.papers().pdf());
            assertThat(visitor.button("删除 计量标准考核证书.pdf")).isVisible();
            visitor.looks("8-evidence");
        }
    }

    @Test
    @Order(3)
    void itIsSubmittedToOneUnitWithAReceipt() {
        try (var visitor = Visitor.atDesk(SYSTEM, "3-submission").enters(enterprise.username(), form)) {
            visitor.follows(Pattern.compile("检查并报送"), Pattern.compile(".*/submit"));
            visitor.reads("检查通过，没有缺漏");
            visitor.looks("1-review");
            visitor.chooses("unit", "广东");
            visitor.page().getByRole(AriaRole.CHECKBOX).first().check();
            visitor.presses("报送");
            visitor.pressesInDialog("报送");
            visitor.page().waitForURL("**/receipt");
            visitor.reads("BG2027-440000-");
            visitor.looks("2-receipt");
            visitor.downloads("回执 PDF", "%PDF");
            visitor.downloads("申报书 PDF", "%PDF");
        }
    }

    @Test
    @Order(4)
    void onAPhoneItIsFollowed() {
        try (var visitor = Visitor.atPhone(SYSTEM, "4-phone").enters(enterprise.username(), "/desk")) {
            visitor.reads("申报书已报送，等待推荐单位审核");
            visitor.looks("1-desk");
            for (String place : List.of("/enterprise", "/applications", "/notifications")) {
                visitor.goes(place);
                visitor.looks("2-" + place.substring(1));
            }
            visitor.goes(form + "/receipt");
            visitor.reads("BG2027-440000-");
            visitor.looks("2-receipt");
        }
    }

    @Test
    @Order(5)
    void onAPhoneItIsWithdrawnAndFilledInAgain() {
        try (var visitor = Visitor.atPhone(SYSTEM, "4-phone").enters(enterprise.username(), form)) {
            visitor.presses("撤回申报");
            visitor.pressesInDialog("撤回申报");
            visitor.reads("申报截止前，可以修改申报书");
            visitor.looks("3-withdrawn");
            for (String part :
                    List.of("metrologyBasics", "practice", "selfCheck", "commitment", "avoidances", "files")) {
                visitor.goes(form + "?part=" + part);
                visitor.looks("4-" + part);
            }
            visitor.goes(form + "/submit");
            visitor.reads("检查通过，没有缺漏");
            visitor.looks("5-review");
        }
    }
}
