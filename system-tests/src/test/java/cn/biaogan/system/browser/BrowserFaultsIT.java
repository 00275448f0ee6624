package cn.biaogan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.system.running.Blow;
import cn.biaogan.system.running.OpenCycle;
import cn.biaogan.system.running.RunningSystem;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What people see and keep in their browsers when the services die, others write at the same place, or files are bad. */
@Order(403)
class BrowserFaultsIT {

    private static final RunningSystem SYSTEM = RunningSystem.get();
    private static final int MEGABYTE = 1024 * 1024;
    private static final String DEPARTMENT = "at-form-metrologyDepartment";
    private static final String LEADER = "at-form-metrologyLeader";

    @BeforeAll
    static void open() {
        OpenCycle.get();
    }

    @Test
    void aDeathOfTheServicesLosesNothingTypedUploadedOrSubmitted() {
        var writer = Newcomer.arrives(SYSTEM, "typing", 8031);
        var applicant = Newcomer.arrives(SYSTEM, "submitting", 8032);
        String form = writer.prepares(SYSTEM);
        String whole = applicant.prepares(SYSTEM);
        try (var visitor = Visitor.atDesk(SYSTEM, "11-death").enters(writer.username(), form + "?part=files");
                var submitter =
                        Visitor.atDesk(SYSTEM, "12-submitting").enters(applicant.username(), whole + "/submit")) {
            comesToTheLastButton(submitter);
            List<String> offsets = offsetsOf(visitor.page());
            var wire = Wire.of(visitor.page());
            wire.slowsUploadsTo(MEGABYTE);
            Forms.chooses(visitor, "大文件.pdf", Arrays.copyOf(writer.papers().pdf(), 10 * MEGABYTE));
            visitor.page().waitForCondition(() -> offsets.size() > 2);
            long pid = SYSTEM.pid("services");
            killsTheServicesBy(submitter);
            int before = offsets.size();

            visitor.page().getByText("企业计量基本情况").first().click();
            visitor.types(LEADER, "断线时填写的周计量");
            visitor.types(DEPARTMENT, "断线时填写的计量处");
            visitor.reads("离线");
            visitor.pictures("1-away");
            wire.isWhole();
            SYSTEM.awaitBack("services", pid);

            assertThat(visitor.page().getByText(Pattern.compile("^已保存 ")).first())
                    .isVisible();
            visitor.page().getByText(Pattern.compile("^证明材料（")).first().click();
            assertThat(visitor.button("删除 大文件.pdf")).isVisible();
            assertThat(offsets.subList(before, offsets.size()))
                    .as("where it went on")
                    .isNotEmpty()
                    .doesNotContain("0");
            visitor.goes(form);
            assertThat(visitor.page().locator("#" + LEADER)).hasValue("断线时填写的周计量");
            assertThat(visitor.page().locator("#" + DEPARTMENT)).hasValue("断线时填写的计量处");
            holdsOneReceipt(submitter);
        }
        var summary = applicant
                .applicant(SYSTEM)
                .caller()
                .get("/api/application" + whole)
                .must();
        assertThat(summary.at("/summary/submission")).isEqualTo("1");
    }

    private static void comesToTheLastButton(Visitor submitter) {
        submitter.reads("检查通过，没有缺漏");
        submitter.chooses("unit", "仪器仪表行业协会");
        submitter.page().getByRole(AriaRole.CHECKBOX).first().check();
        submitter.presses("报送");
    }

    /** They die while the submission is on its way. */
    private static void killsTheServicesBy(Visitor submitter) {
        var dead = new AtomicBoolean();
        submitter.page().onRequest(request -> {
            if (request.url().endsWith("/submission") && dead.compareAndSet(false, true)) {
                Blow.KILL_SERVICES.strike(SYSTEM);
            }
        });
        submitter.inDialog("报送").click();
        submitter.page().waitForCondition(dead::get);
    }

    private static void holdsOneReceipt(Visitor submitter) {
        var again = submitter.button("重试");
        var receipt = submitter.page().getByText("BG2027-440000-").first();
        assertThat(again.or(receipt).first()).isVisible();
        if (again.isVisible()) {
            submitter.pictures("1-broken");
            again.click();
        }
        submitter.page().waitForURL("**/receipt");
        submitter.reads("第 1 次");
        submitter.looks("2-receipt");
    }

    private static List<String> offsetsOf(Page page) {
        var offsets = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("PATCH") && request.headers().containsKey("upload-offset")) {
                offsets.add(request.headers().get("upload-offset"));
            }
        });
        return offsets;
    }

    @Test
    void whatTwoTabsWriteAtOnePlaceIsAskedAbout() {
        var enterprise = Newcomer.arrives(SYSTEM, "tabs", 8033);
        String form = enterprise.prepares(SYSTEM);
        try (var visitor = Visitor.atDesk(SYSTEM, "13-tabs").enters(enterprise.username(), form)) {
            var other = visitor.opensAnotherTab(form);
            assertThat(other.locator("#" + DEPARTMENT)).isVisible();
            var wire = Wire.of(other);
            wire.cut();
            other.locator("#" + DEPARTMENT).fill("另一窗口写的检测中心");
            assertThat(other.getByText("离线").first()).isVisible();
            visitor.types(DEPARTMENT, "本窗口写的计量处");
            Forms.saved(visitor);
            wire.isWhole();
            other.locator("#" + LEADER).focus();

            assertThat(other.getByText("修改了同一处内容").first()).isVisible();
            assertThat(visitor.page().locator("#" + DEPARTMENT)).hasValue("本窗口写的计量处");
            other.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("target/screenshots/13-tabs-1-asked.png")));
        }
    }

    @Test
    void afterTheSessionsEndWhatWasTypedIsThere() {
        var enterprise = Newcomer.arrives(SYSTEM, "session", 8034);
        String form = enterprise.prepares(SYSTEM);
        try (var visitor = Visitor.atDesk(SYSTEM, "14-session").enters(enterprise.username(), form)) {
            visitor.context().clearCookies();
            visitor.types(DEPARTMENT, "过期后填写的计量处");
            visitor.reads("登录已过期");
            visitor.pictures("1-expired");
            visitor.presses("重新登录");
            visitor.logsIn(enterprise.username());
            visitor.page().waitForURL("**" + form + "*");
            assertThat(visitor.page().locator("#" + DEPARTMENT)).hasValue("过期后填写的计量处");
            assertThat(visitor.page().getByText(Pattern.compile("^已保存 ")).first())
                    .isVisible();
        }
    }

    @Test
    void badFilesAreRefusedInWords() throws IOException {
        var enterprise = Newcomer.arrives(SYSTEM, "files", 8035);
        String form = enterprise.prepares(SYSTEM);
        try (var visitor = Visitor.atDesk(SYSTEM, "15-files").enters(enterprise.username(), form + "?part=files")) {
            Forms.chooses(
                    visitor,
                    "病毒样本.pdf",
                    ascii("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"));
            Forms.chooses(visitor, "程序.pdf", ascii("MZ\u0001\u0002 a program"));
            Forms.chooses(visitor, "炸弹.docx", bomb());
            visitor.reads("“病毒样本.pdf”的实际内容");
            visitor.reads("“程序.pdf”的实际内容");
            visitor.reads("疑似压缩炸弹");
            Forms.chooses(visitor, "太大.pdf", Arrays.copyOf(enterprise.papers().pdf(), 21 * MEGABYTE));
            visitor.reads("单个文件不能超过 20 MB");
            Forms.drops(visitor, "程序.exe", ascii("MZ"));
            visitor.reads("“程序.exe”不是可以上传的类型");
            visitor.looks("1-refused");
            assertThat(visitor.button(Pattern.compile("^删除 "))).isHidden();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A small document that unpacks to 64 MB. */
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(ascii("<x/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[64 * MEGABYTE]);
        }
        return out.toByteArray();
    }
}
