package app.smallwins.simulator.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Clip;

import app.smallwins.alexa.apl.Apl;
import app.smallwins.alexa.json.Json;
import app.smallwins.aplviewer.AplViewer;
import app.smallwins.screen.Screen;

/** Amazon's viewer in a real Chromium, with nothing from the internet. */
final class Viewer implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots/screens");
    private static final int A_MOMENT = 250;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Playwright playwright = Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium = playwright.chromium()
            .launch(new LaunchOptions().setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    private final Page page = chromium.newPage(new Browser.NewPageOptions().setViewportSize(1920, 1920));

    Viewer() {
        page.route("**/*", Route::abort);
        page.setContent("<!doctype html><meta charset=\"utf-8\"><body style=\"margin:0\">");
        page.evaluate("code => { const script = document.createElement('script'); script.textContent = code;"
                + " document.head.append(script); }", script() + "\n" + measuring() + "\nbegin();");
        page.evaluate("() => window.engine");
    }

    /** Draws a screen, and says what is wrong with it. */
    List<?> problems(Screen screen, Device device, String theme) {
        draw(screen, device, theme);
        return (List<?>) page.evaluate("device => problems(device)", device.describe(theme));
    }

    void draw(Screen screen, Device device, String theme) {
        page.evaluate("given => show(given)",
                Map.of("directive", directive(screen), "device", device.describe(theme)));
    }

    /** The picture, also as a file among the build's output. */
    byte[] picture(Device device, String name) {
        return page.screenshot(new ScreenshotOptions().setClip(new Clip(0, 0, device.width, device.height))
                .setPath(SCREENSHOTS.resolve(name + '-' + device.shortName() + ".png")));
    }

    /** Everything that is written there. */
    String text() {
        return page.locator("#view p").allInnerTexts().toString();
    }

    /** Touches what says so, as long as a finger does: the viewer looks at what is touched once a frame. */
    void touch(String words) {
        var box = page.locator("#view p")
                .getByText(words)
                .filter(
                        new com.microsoft.playwright.Locator.FilterOptions().setVisible(true))
                .first()
                .boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.waitForTimeout(A_MOMENT);
        page.mouse()
                .click(box.x + box.width / 2, box.y + box.height / 2, new Mouse.ClickOptions().setDelay(A_MOMENT));
        page.waitForTimeout(2 * A_MOMENT);
    }

    /** What touching has sent so far. */
    List<?> sent() {
        return (List<?>) page.evaluate("() => window.sent");
    }

    static Map<?, ?> directive(Screen screen) {
        try {
            return JSON.readValue(Json.bytes(Apl.directive(screen)), Map.class);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static String script() {
        var script = AplViewer.script();
        assertThat(script)
                .as("Amazon's viewer, which npm fetches when apl-viewer is built: install npm and build again")
                .isPresent();
        return script.orElseThrow();
    }

    private static String measuring() {
        try (var stream = Viewer.class.getResourceAsStream("/apl/viewer.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Screens are drawn in a real Chromium: install one."));
    }
}
