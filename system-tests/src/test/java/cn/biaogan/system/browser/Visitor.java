package cn.biaogan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.system.running.RunningSystem;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A person at a browser of their own: logs in, looks, and keeps pictures in {@code target/screenshots}. */
final class Visitor implements AutoCloseable {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int PATIENCE = 30_000;

    private final RunningSystem system;
    private final String name;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Visitor(RunningSystem system, String name, int width, int height) {
        this.system = system;
        this.name = name;
        this.context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setBaseURL(system.at(Endpoint.GATEWAY).toString()));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.page = context.newPage();
        page.onPageError(fault -> faults.add(fault));
        page.onConsoleMessage(message -> {
            if (message.text().contains("script-src")) {
                faults.add(message.text());
            }
        });
    }

    static Visitor atDesk(RunningSystem system, String name) {
        return new Visitor(system, name, 1366, 768);
    }

    static Visitor atPhone(RunningSystem system, String name) {
        return new Visitor(system, name, 390, 844);
    }

    /** Logs in at Keycloak's page and returns on the console's page that was asked for. */
    Visitor enters(String username, String path) {
        page.navigate("/console" + path);
        page.getByLabel("用户名").fill(username);
        page.locator("#password").fill(cn.biaogan.system.running.Browser.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        page.waitForURL(address -> address.contains("/console" + path));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        return this;
    }

    /** Opens another page of the console, as from its address line. */
    void goes(String path) {
        page.navigate("/console" + path);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    /** Writes into a field and leaves it. */
    Locator types(String id, String text) {
        var field = page.locator("#" + id);
        field.fill(text);
        field.press("Tab");
        return field;
    }

    /** Picks from a list by typing what is looked for. */
    void chooses(String id, String text) {
        page.locator("#" + id).click();
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    Page page() {
        return page;
    }

    /** Keeps a picture of the whole page once it has loaded. */
    void pictures(String what) {
        assertThat(page.locator(".ant-skeleton, .ant-spin-spinning")).hasCount(0);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", name + "-" + what + ".png")));
    }

    /** Keeps a picture, and finds nothing seriously wrong for those who cannot see or point. */
    void looks(String what) {
        pictures(what);
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream().map(n -> n.getHtml()).toList())
                        .toList();
        assertThat(violations).as("accessibility of " + name + "-" + what).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).as("faults in the browser of " + name).isEmpty();
    }
}
