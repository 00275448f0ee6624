package cn.biaogan.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The one browser of a test process, ended with it. */
final class Chromium {

    /** Nothing of its own may ask the network, and no test runs as a user it could protect. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-software-rasterizer",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Browser BROWSER = start();

    private Chromium() {}

    static Browser get() {
        return BROWSER;
    }

    private static Browser start() {
        var playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser-end"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(QUIET));
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("BIAOGAN_CHROMIUM"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .orElse(Path.of("/usr/bin/chromium"));
    }
}
