package app.smallwins.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;

/** A real Chromium. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int PHONE = 320;
    private static final int LARGER_PHONE = 390;
    private static final int DESKTOP = 1280;

    private final Playwright playwright = Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright.chromium()
            .launch(new LaunchOptions().setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    private final String axe = axe();

    /** Somebody's browser, with nothing in it. */
    BrowserContext somebody(URI home, String locale) {
        return somebody(home, locale, true);
    }

    BrowserContext somebody(URI home, String locale, boolean scripts) {
        var context = chromium.newContext(new NewContextOptions().setBaseURL(home.toString())
                .setLocale(locale)
                .setViewportSize(PHONE, 640)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(15_000);
        return context;
    }

    /** Looks at a page as a phone and a desk show it, by day and by night, and finds nothing that keeps anybody out. */
    void lookAt(Page page, String name) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var width : List.of(PHONE, LARGER_PHONE, DESKTOP)) {
                page.setViewportSize(width, width == PHONE ? 640 : 860);
                var shot = "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase());
                page.screenshot(new ScreenshotOptions().setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(shot + ".png")));
                mustFit(page, shot);
                if (width == PHONE || width == DESKTOP && scheme == ColorScheme.LIGHT) {
                    mustKeepNobodyOut(page, shot);
                }
            }
        }
        page.setViewportSize(PHONE, 640);
    }

    private static void mustFit(Page page, String shot) {
        var tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(tooWide).as("pixels that stick out of " + shot).isEqualTo(0);
    }

    private void mustKeepNobodyOut(Page page, String shot) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(axe);
        }
        var found = page.evaluate("""
                async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
                    'best-practice']})).violations.flatMap(violation => violation.nodes.map(node =>
                        violation.id + ': ' + node.html + ' ' + node.failureSummary))
                """);
        assertThat((List<?>) found).as("what axe finds on " + shot).isEmpty();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("""
                        The page is tested in a real Chromium, and there is none on this machine. Install it, for \
                        example with "apt-get install chromium"."""));
    }

    private static String axe() {
        try (var script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
