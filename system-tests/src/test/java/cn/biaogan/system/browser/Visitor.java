package cn.biaogan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.biaogan.standalone.home.Endpoint;
import cn.biaogan.system.running.RunningSystem;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A person at a browser of their own: logs in, looks, and keeps pictures in {@code target/screenshots}. */
final class Visitor implements AutoCloseable {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");
    private static final int PATIENCE = 30_000;

    private final String name;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Visitor(RunningSystem system, String name, int width, int height) {
        this.name = name;
        this.context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("zh-CN")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setTimezoneId("Asia/Shanghai")
                        .setBaseURL(system.at(Endpoint.GATEWAY).toString()));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.page = watched(context.newPage());
    }

    private Page watched(Page opened) {
        opened.onPageError(fault -> faults.add(fault));
        opened.onConsoleMessage(message -> {
            if (message.text().contains("script-src")) {
                faults.add(message.text());
            }
        });
        return opened;
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
        logsIn(username);
        page.waitForURL(address -> address.contains("/console" + path));
        seesItsHeading();
        return this;
    }

    /** At Keycloak's page. */
    void logsIn(String username) {
        page.getByLabel("用户名").fill(username);
        page.locator("#password").fill(cn.biaogan.system.running.Browser.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
    }

    /** Another tab of the same browser. */
    Page opensAnotherTab(String path) {
        var tab = watched(context.newPage());
        tab.navigate("/console" + path);
        return tab;
    }

    /** Opens another page of the console, as from its address line. */
    void goes(String path) {
        page.navigate("/console" + path);
        seesItsHeading();
    }

    private void seesItsHeading() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    /** Follows a link by its words and comes to the page it leads to. */
    void follows(Pattern words, Pattern address) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        page.waitForURL(address);
        seesItsHeading();
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
        takes(text);
    }

    /** Types into the list that has the focus until it offers that, and takes it. */
    void takes(String text) {
        page.keyboard().type(text);
        assertThat(page.locator(".ant-select-item-option-active")
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first())
                .isVisible();
        page.keyboard().press("Enter");
    }

    void presses(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return button(named(name));
    }

    Locator button(Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** Presses a button of the dialog that is open, which closes. */
    void pressesInDialog(String button) {
        inDialog(button).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    Locator inDialog(String button) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(named(button)));
    }

    /** Buttons of two letters have a space between them. */
    private static Pattern named(String button) {
        return Pattern.compile("^"
                + String.join(
                        "\\s?", button.chars().mapToObj(Character::toString).toList())
                + "$");
    }

    void reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    /** All of them, once the first is there. */
    static List<Locator> all(Locator things) {
        assertThat(things.first()).isVisible();
        return things.all();
    }

    /** What a button brings down, by its first bytes. */
    void downloads(String button, String magic) {
        var download = page.waitForDownload(() -> presses(button));
        try {
            assertThat(Files.readString(download.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .as(download.suggestedFilename())
                    .startsWith(magic);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Keeps a picture of the whole page once it has loaded; nothing of it lies beyond the screen's width. */
    void pictures(String what) {
        assertThat(page.locator(".ant-skeleton, .ant-spin-spinning")).hasCount(0);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setCaret(ScreenshotCaret.INITIAL) // hiding it takes a style that the pages forbid
                .setPath(Path.of("target/screenshots", name + "-" + what + ".png")));
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue())
                .as("pixels beyond the screen at " + name + "-" + what)
                .isNotPositive();
    }

    /** Keeps a picture, and finds nothing seriously wrong for those who cannot see or point. */
    void looks(String what) {
        looks(what, "body");
    }

    /** The same, of the part that can be used while the rest of the page waits behind it. */
    void looks(String what, String part) {
        pictures(what);
        var violations = new AxeBuilder(page)
                        .include(part)
                        .setLegacyMode(true) // the pages hold no frames of others
                        .options(onlyViolations())
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream().map(n -> n.getHtml()).toList())
                        .toList();
        assertThat(violations).as("accessibility of " + name + "-" + what).isEmpty();
    }

    /** The same page at a phone's width. */
    void looksOnAPhone(String what) {
        var wide = page.viewportSize();
        page.setViewportSize(390, 844);
        looks(what + "-phone");
        page.setViewportSize(wide.width, wide.height);
    }

    private static AxeRunOptions onlyViolations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).as("faults in the browser of " + name).isEmpty();
    }
}
