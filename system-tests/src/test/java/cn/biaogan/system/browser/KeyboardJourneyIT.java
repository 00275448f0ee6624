package cn.biaogan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An enterprise logs in, corrects, answers and submits without ever pointing. */
@Order(402)
class KeyboardJourneyIT {

    private static final RunningSystem SYSTEM = RunningSystem.get();

    @Test
    void fromTheLoginToTheReceipt() {
        OpenCycle.get();
        var enterprise = Newcomer.arrives(SYSTEM, "keys", 8021);
        enterprise.prepares(SYSTEM);
        try (var visitor = Visitor.atDesk(SYSTEM, "10-keys")) {
            var page = visitor.page();
            var keys = new Keys(page);
            page.navigate("/console/desk");
            assertThat(page.locator("#username")).isVisible();
            keys.reach("#username").type(enterprise.username());
            keys.reach("#password")
                    .type(cn.biaogan.system.running.Browser.PASSWORD)
                    .press("Enter");
            visitor.reads("等待办理");
            keys.reach("a :: 继续填写").press("Enter");
            assertThat(page.locator("#at-form-metrologyLeader")).isVisible();
            keys.reach("#at-form-metrologyLeader")
                    .press("Control+a")
                    .type("周计量")
                    .press("Tab");
            Forms.saved(visitor);

            page.evaluate("window.scrollTo(0, 0)");
            keys.reach("button :: 下一步").press("Enter");
            assertThat(page.locator("textarea[id^=at-form-]").first()).isVisible();
            keys.reach("button :: 下一步").press("Enter");
            var mark = page.locator(".check-question").first().getByRole(AriaRole.RADIO);
            assertThat(mark.first()).isAttached();
            keys.reach(".check-question input[type=radio]").press("ArrowRight");
            assertThat(page.locator(".check-question input[type=radio]:focus"))
                    .isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(true));
            Forms.saved(visitor);
            visitor.looks("1-self-check");

            keys.reach("a :: 检查并报送").press("Enter");
            visitor.reads("检查通过，没有缺漏");
            keys.reach("#unit");
            visitor.takes("仪器仪表行业协会");
            keys.reach("input[type=checkbox]").press("Space");
            keys.reach("button :: 报送").press("Enter");
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            keys.reach("[role=dialog] button :: 报送").press("Enter");
            page.waitForURL("**/receipt");
            visitor.reads("BG2027-440000-");
        }
    }
}
