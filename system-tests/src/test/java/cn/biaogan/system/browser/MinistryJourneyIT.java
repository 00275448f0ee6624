package cn.biaogan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The ministries read what Guangdong's unit filed and sent, and write the proposal of a later year, by the pages alone. */
@Order(402)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MinistryJourneyIT {

    private static final RunningSystem SYSTEM = RunningSystem.get();

    @Test
    @Order(1)
    void aUnitFilesItsMechanism() {
        try (var officer = Visitor.atDesk(SYSTEM, "16-mechanism").enters("recommender-gd", "/joint-mechanism")) {
            field(officer, "牵头部门").fill("广东省市场监督管理局");
            field(officer, "配合部门").fill("广东省工业和信息化厅");
            field(officer, "姓名").fill("示例责任人");
            field(officer, "职务").fill("处长");
            field(officer, "联系电话").fill("020-55501234");
            field(officer, "推荐程序和要求").fill("受理五个工作日内完成形式审核，两部门会商排序并公示后报送。");
            officer.presses("保存草稿");
            officer.reads("草稿已保存，可以报备。");
            officer.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "工作机制.pdf",
                            "application/pdf",
                            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
            officer.reads("工作机制.pdf");
            officer.looks("1-drafted");
            officer.presses("报备");
            officer.pressesInDialog("报备");
            officer.reads("第 1 次报备于");
            officer.pictures("2-filed");
            officer.goes("/preferences");
            officer.looks("3-preferences");
        }
    }

    @Test
    @Order(2)
    void aMinistryTakesNoticeOfIt() {
        try (var ministry = Visitor.atDesk(SYSTEM, "17-ministry").enters("ministry-samr", "/desk")) {
            ministry.looks("1-desk");
            ministry.goes("/joint-mechanism");
            ministry.looks("2-mechanisms");
            ministry.looksOnAPhone("2-mechanisms");
            ministry.page()
                    .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("广东省市场监督管理局")))
                    .getByRole(AriaRole.BUTTON)
                    .click();
            var filed = ministry.page().getByRole(AriaRole.DIALOG);
            assertThat(filed.getByText("示**")).isVisible();
            ministry.looks("3-mechanism");
            filed.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认收悉"))
                    .click();
            assertThat(filed.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("已确认收悉")))
                    .isDisabled();
        }
    }

    @Test
    @Order(3)
    void aMinistryReadsTheListThatWasSentAndAnApplicationOfIt() {
        try (var ministry = Visitor.atDesk(SYSTEM, "18-list").enters("ministry-miit", "/sent")) {
            ministry.looks("1-units");
            ministry.looksOnAPhone("1-units");
            ministry.goes("/sent/" + OpenCycle.get().id() + "/" + Newcomer.UNIT);
            ministry.reads("工业计量标杆示范单位推荐汇总表");
            ministry.looks("2-list");
            ministry.downloads("下载 PDF", "%PDF");
            ministry.page().locator(".annex tbody a").first().click();
            ministry.reads("企业基本情况");
            ministry.looks("3-application");
            assertThat(ministry.page().getByText("个人信息，须查阅登记后显示").first()).isVisible();
            ministry.presses("查阅个人信息");
            ministry.pressesInDialog("登记并查阅");
            assertThat(ministry.page().getByText("个人信息，须查阅登记后显示")).hasCount(0);
            ministry.downloads("下载申报书 PDF", "%PDF");
        }
    }

    @Test
    @Order(4)
    void aMinistryProposesAYearAndMendsItsProposal() {
        try (var ministry = Visitor.atDesk(SYSTEM, "19-year").enters("ministry-samr", "/cycles")) {
            ministry.looks("1-cycles");
            ministry.looksOnAPhone("1-cycles");
            ministry.presses("提出年度方案");
            field(ministry, "年度").fill("2032");
            field(ministry, "名称").fill("2032年度工业计量标杆示范活动");
            day(ministry, "企业申报截止", "2032-05-31");
            day(ministry, "推荐报送截止", "2032-06-30");
            ministry.looks("2-proposal");
            ministry.presses("提出，请另一部门会签");
            confirms(ministry, "3-asked");
            var row = ministry.page()
                    .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("2032年度工业计量标杆示范活动")));
            row.getByRole(AriaRole.BUTTON).click();
            ministry.reads("正等待另一部门会签。");
            ministry.pictures("4-proposed");
            ministry.presses("修改方案");
            field(ministry, "公示期（工作日）").fill("7");
            ministry.presses("保存修改");
            confirms(ministry, "5-asked");
            assertThat(ministry.button("保存修改")).isHidden();
            ministry.reads("正等待另一部门会签。");
        }
        try (var other = Visitor.atDesk(SYSTEM, "20-other").enters("ministry-miit", "/cycles")) {
            other.reads("待本部门会签");
        }
    }

    /** Acknowledges what looks wrong, such as the made-up associations of the default list. */
    private static void confirms(Visitor visitor, String what) {
        var asked = visitor.page().locator(".ant-modal-confirm");
        asked.getByRole(AriaRole.CHECKBOX).check();
        visitor.looks(what, ".ant-modal-confirm");
        asked.locator(".ant-btn-primary").click();
        assertThat(asked).isHidden();
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
    }

    private static void day(Visitor visitor, String label, String day) {
        var field = field(visitor, label);
        field.fill(day);
        field.press("Enter");
    }
}
