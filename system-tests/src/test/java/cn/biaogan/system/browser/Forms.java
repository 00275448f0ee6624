package cn.biaogan.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.demo.Cast;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What an enterprise fills in, by the console's own fields. */
final class Forms {

    static final String WORDS = "本企业按照计量法律法规建立测量管理体系，配备计量人员和器具，实施量值溯源，在工艺过程中开展在线测量，产品质量明显提升。";
    private static final int QUESTIONS = 33;
    private static final List<String> MARKS = List.of("√", "×", "—");

    private Forms() {}

    static void profile(Visitor visitor, Cast.Papers papers) {
        var profile = papers.profile();
        for (String field : List.of(
                "name",
                "creditCode",
                "legalRepresentative",
                "registeredAddress",
                "postalAddress",
                "foundedOn",
                "employees",
                "mainProducts")) {
            visitor.types("at-" + field, profile.get(field).toString());
        }
        visitor.types(
                "at-annualRevenueYuan",
                new BigDecimal(profile.get("annualRevenueYuan").toString())
                        .movePointLeft(4)
                        .toPlainString());
        visitor.chooses("at-ownership", "民营");
        visitor.chooses("at-industry", "新一代信息技术");
        ((Map<?, ?>) profile.get("contact"))
                .forEach((field, value) -> visitor.types("at-contact-" + field, value.toString()));
    }

    /** Each question is answered as the programme expects it. */
    static void eligibility(Visitor visitor) {
        for (Locator question : Visitor.all(visitor.page().locator(".check-question"))) {
            question.getByText("是", new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        visitor.reads("符合申报条件，可以开始填写");
    }

    static void basics(Visitor visitor) {
        visitor.types("at-form-metrologyLeader", "周计量");
        visitor.types("at-form-metrologyDepartment", "计量检测中心");
        visitor.types("at-form-metrologyStaff", "35");
        visitor.types("at-form-measuringInstruments", "1280");
        visitor.types("at-form-highestStandards", "6");
    }

    static void practice(Visitor visitor) {
        for (Locator field : Visitor.all(visitor.page().locator("textarea[id^=at-form-]"))) {
            field.fill(WORDS);
            field.press("Tab");
        }
    }

    /** Every mark is given, and where it does not apply the reason. */
    static void selfCheck(Visitor visitor) {
        var questions = Visitor.all(visitor.page().locator(".check-question"));
        assertThat(questions).hasSize(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
            String mark = MARKS.get(i % 11 == 4 ? 2 : i % 7 == 3 ? 1 : 0);
            questions
                    .get(i)
                    .getByText(mark, new Locator.GetByTextOptions())
                    .first()
                    .click();
            if (mark.equals("—")) {
                questions.get(i).getByRole(AriaRole.TEXTBOX).fill("本企业没有该项工作。");
            }
        }
        visitor.reads("已作答 33/33 题");
    }

    /** One employer is to be kept away. */
    static void avoidance(Visitor visitor, String creditCode) {
        visitor.presses("增加回避单位");
        visitor.types("at-avoidances-0-creditCode", creditCode);
        visitor.types("at-avoidances-0-reason", "与本企业有直接竞争。");
        saved(visitor);
    }

    /** Lets a file fall where files are dropped. */
    static void drops(Visitor visitor, String name, byte[] content) {
        var files = visitor.page()
                .evaluateHandle("""
                        ([name, content]) => {
                          const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
                          const files = new DataTransfer();
                          files.items.add(new File([bytes], name));
                          return files;
                        }""", List.of(name, Base64.getEncoder().encodeToString(content)));
        visitor.page().locator(".ant-upload-btn").dispatchEvent("drop", Map.of("dataTransfer", files));
    }

    /** Chooses a file at the place where files are dropped. */
    static void chooses(Visitor visitor, String name, byte[] content) {
        visitor.page()
                .locator(".ant-upload-drag input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    static void saved(Visitor visitor) {
        visitor.reads("已保存");
    }

    static void next(Visitor visitor) {
        visitor.button(Pattern.compile("^下一步")).click();
    }

    /** The application's path in the console, of the page that it is open on. */
    static String pathOf(Page page) {
        var found = Pattern.compile("/applications/[0-9a-f-]{36}").matcher(page.url());
        assertThat(found.find()).as(page.url()).isTrue();
        return found.group();
    }
}
