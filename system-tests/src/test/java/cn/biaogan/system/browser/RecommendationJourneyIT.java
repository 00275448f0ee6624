package cn.biaogan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two officers of Guangdong's unit check, rank, seal and send, by the pages alone. */
@Order(401)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecommendationJourneyIT {

    private static final RunningSystem SYSTEM = RunningSystem.get();
    private static final Pattern CASE = Pattern.compile(".*/cases/.+");
    private static final String REMARK = "请补充测量管理体系认证情况和计量标准考核证书编号。";

    private static Newcomer first;
    private static Newcomer second;

    @BeforeAll
    static void submitted() {
        OpenCycle.get();
        first = Newcomer.arrives(SYSTEM, "first", 8011);
        second = Newcomer.arrives(SYSTEM, "second", 8012);
        first.submits(SYSTEM);
        second.submits(SYSTEM);
    }

    @Test
    @Order(1)
    void anOfficerReturnsWhatIsNotClear() {
        try (var officer = Visitor.atDesk(SYSTEM, "5-check").enters("recommender-gd", "/desk")) {
            officer.looks("1-desk");
            officer.goes("/cases");
            officer.looks("2-inbox");
            officer.looksOnAPhone("2-inbox");
            officer.follows(Pattern.compile(first.papers().name()), CASE);
            officer.presses("认领");
            officer.reads("由您经办");
            officer.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^已核对：")))
                    .first()
                    .check();
            officer.presses("对“测量体系与计量基础设施”记审核意见");
            officer.page()
                    .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("审核意见"))
                    .fill(REMARK);
            officer.pressesInDialog("保存");
            officer.reads(REMARK);
            officer.looks("3-remarked");
            officer.presses("退回补正");
            officer.looks("4-return");
            officer.pressesInDialog("退回企业");
            officer.reads("已退回企业补正");
            officer.looks("5-returned");
        }
    }

    @Test
    @Order(2)
    void theEnterpriseCorrectsSeesWhatIsDifferentAndSubmitsAgain() {
        try (var enterprise = Visitor.atDesk(SYSTEM, "6-correction").enters(first.username(), "/desk")) {
            enterprise.follows(Pattern.compile("退回补正"), Pattern.compile(".*/applications/.*"));
            enterprise.looks("1-returned");
            String form = Forms.pathOf(enterprise.page());
            enterprise.follows(Pattern.compile("前往修改"), Pattern.compile(".*part=practice.*"));
            enterprise.types("at-form-measurementSystem", Forms.WORDS + "测量管理体系认证证书编号：CMS粤〔2026〕AAA0001。");
            Forms.saved(enterprise);
            enterprise.reads("已修改");
            enterprise.looks("2-corrected");
            enterprise.goes(form + "/history");
            enterprise.reads("AAA0001");
            enterprise.looks("3-differences");
            enterprise.goes(form + "/submit");
            enterprise.reads("检查通过，没有缺漏");
            enterprise.page().getByRole(AriaRole.CHECKBOX).first().check();
            enterprise.presses("报送");
            enterprise.pressesInDialog("报送");
            enterprise.reads("第 2 次");
        }
    }

    @Test
    @Order(3)
    void theOfficerAcceptsBoth() {
        try (var officer = Visitor.atDesk(SYSTEM, "7-acceptance").enters("recommender-gd", "/cases")) {
            for (Newcomer enterprise : List.of(first, second)) {
                officer.goes("/cases");
                officer.follows(Pattern.compile(enterprise.papers().name()), CASE);
                if (enterprise == second) {
                    officer.presses("认领");
                    officer.reads("由您经办");
                }
                officer.page()
                        .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^变化")))
                        .click();
                officer.looks("1-" + enterprise.username());
                officer.presses("受理");
                officer.pressesInDialog("确认受理");
                officer.reads("已受理，为推荐候选");
            }
            officer.looks("2-accepted");
        }
    }

    @Test
    @Order(4)
    void oneOfficerRanksByMouseAndByKeysAndSeals() {
        try (var officer = Visitor.atDesk(SYSTEM, "8-ranking").enters("recommender-gd", "/ranking")) {
            String one = first.papers().name();
            String other = second.papers().name();
            officer.presses("将 " + one + " 列入推荐");
            officer.presses("将 " + other + " 列入推荐");
            expectOrder(officer, one, other);

            drag(officer, other, one);
            expectOrder(officer, other, one);
            handle(officer, other).focus();
            officer.page().keyboard().press("Alt+ArrowDown");
            expectOrder(officer, one, other);
            officer.page().keyboard().press("Alt+ArrowUp");
            expectOrder(officer, other, one);
            officer.looks("1-ranked");
            officer.looksOnAPhone("1-ranked");

            officer.presses("保存顺序");
            officer.reads("最后修改，已保存");
            officer.presses("封存名单");
            officer.looks("2-seal");
            officer.pressesInDialog("封存名单");
            officer.reads("等待本单位另一名经办人");
            officer.looks("3-sealed");
        }
    }

    @Test
    @Order(5)
    void theOtherCountersignsAndSends() {
        try (var officer = Visitor.atDesk(SYSTEM, "9-sending").enters("recommender-gd2", "/desk")) {
            officer.looks("1-desk");
            officer.goes("/ranking");
            officer.presses("复核封存");
            officer.page().getByText("已逐项核对").click();
            officer.looks("2-countersign");
            officer.pressesInDialog("复核封存");
            assertThat(officer.button("报送两部门")).isVisible();

            officer.page()
                    .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^汇总表")))
                    .click();
            officer.presses("填入联系人");
            officer.presses("登记并查阅");
            var contacts = officer.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("汇总表联系人"));
            assertThat(contacts).isVisible();
            officer.looks("3-contacts");
            contacts.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^保\\s?存$")))
                    .click();
            assertThat(contacts).isHidden();
            officer.looks("4-annex");
            officer.downloads("下载 PDF", "%PDF");
            officer.downloads("下载 Excel", "PK");

            officer.goes("/ranking");
            officer.presses("报送两部门");
            officer.page().getByText("确认报送。").click();
            officer.looks("5-send");
            officer.pressesInDialog("报送两部门");
            officer.reads("推荐名单已报送两部门");
            officer.reads("回执编号");
            officer.looks("6-sent");
            officer.downloads("下载回执", "%PDF");
            officer.goes("/desk");
            officer.looks("7-desk");
        }
    }

    private static void expectOrder(Visitor visitor, String... names) {
        var rows = visitor.page().locator(".rank-list-ranking .rank-name a");
        assertThat(rows).hasText(names);
    }

    private static Locator handle(Visitor visitor, String name) {
        return visitor.button("移动 " + name);
    }

    /** Takes the one by its handle and lets it go where the other stands. */
    private static void drag(Visitor visitor, String name, String onto) {
        var from = handle(visitor, name).boundingBox();
        var to = handle(visitor, onto).boundingBox();
        Mouse mouse = visitor.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + from.height / 2);
        mouse.down();
        mouse.move(from.x + from.width / 2, from.y, new Mouse.MoveOptions().setSteps(5));
        mouse.move(to.x + to.width / 2, to.y + 2, new Mouse.MoveOptions().setSteps(10));
        await("it hovers over the other")
                .until(() -> visitor.page().locator(".rank-row.dragged").count() == 1);
        mouse.up();
        assertThat(visitor.page().locator(".rank-row.dragged")).hasCount(0);
    }
}
