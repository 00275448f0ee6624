package cn.biaogan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An enterprise fills in its first application, by the pages alone; what one step leaves, the next begins with. */
@Order(400)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnterpriseJourneyIT {

    private static final RunningSystem SYSTEM = RunningSystem.get();
    private static final Pattern APPLICATION = Pattern.compile(".*/applications/[0-9a-f-]{36}.*");

    private static Newcomer enterprise;

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
            Forms.avoidance(visitor);
            visitor.looks("7-avoidances");
            Forms.next(visitor);
            Forms.drops(visitor, "计量标准考核证书.pdf", enterprise.papers().pdf());
            assertThat(visitor.button("删除 计量标准考核证书.pdf")).isVisible();
            visitor.looks("8-evidence");
        }
    }
}
