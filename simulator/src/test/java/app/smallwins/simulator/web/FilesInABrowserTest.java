package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.AtThePage.button;
import static app.smallwins.simulator.web.AtThePage.slip;
import static app.smallwins.simulator.web.AtThePage.tell;
import static app.smallwins.simulator.web.WebDesk.anybody;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** Taking everything along and bringing it in again, in a browser. */
class FilesInABrowserTest {

    private static final int MANY = 600;

    private static WebDesk desk;
    private static Browser browser;
    private final String anna = anybody();
    private BrowserContext context;

    @BeforeAll
    static void start() {
        desk = new WebDesk();
        browser = new Browser();
    }

    @AfterAll
    static void end() {
        browser.close();
        desk.close();
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void shouldBringInWhatWasTakenAlongAndSayWhatWasThereAlready() {
        var page = opened(anna);
        tell(page, "I mended the lamp");
        var file = saved(page, "Everything, as JSON");
        context.close();
        var other = opened(anybody());

        bring(other, "small-wins.json", file);
        assertThat(status(other)).hasText("One thing came in.");
        bring(other, "small-wins.json", file);

        assertThat(status(other)).hasText("There was nothing new in it. One was here already.");
        browser.lookAt(other, "brought");
        other.navigate("/jar");
        assertThat(slip(other, "I mended the lamp")).isVisible();
    }

    @Test
    void shouldNeedNoScriptToBringSomethingIn() {
        var page = opened(anna, false);
        bring(page, "presently.csv", "entryDate,entryContent\n2020-03-01,I planted a tree\n");

        assertThat(status(page)).hasText("One thing came in.");
        page.navigate("/jar");
        assertThat(slip(page, "I planted a tree")).isVisible();
    }

    @Test
    void shouldTakeWhatIsPastedAndSayWhatWasLeftAndWhy() {
        var page = opened(anna);
        page.navigate("/jar/settings");
        page.getByText("Paste it instead").click();
        page.getByLabel("What is in the file").fill("""
                entryDate,entryContent
                2020-03-01,I planted a tree
                2999-01-01,I flew to the moon
                """);
        button(page, "Bring it in").click();

        assertThat(status(page)).containsText("One thing came in.");
        assertThat(status(page)).containsText("One was left where it is.");
        page.getByText("What was left, and why").click();
        assertThat(page.getByText("Its day has not come yet.")).isVisible();
        browser.lookAt(page, "brought-in-part");
    }

    @Test
    void shouldPutTheCrisisLineFirstWhenADiarySaysThatSomebodyWasNotSafe() {
        var page = opened(anna);
        bring(page, "diary.csv", "entryDate,entryContent\n2020-03-01,I want to die\n2020-03-02,I planted a tree\n");

        assertThat(page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).first()).hasText("Call 988");
        assertThat(page.content()).doesNotContain("want to die");
        browser.lookAt(page, "brought-with-care");
        assertThat(desk.items().toString()).doesNotContain("want to die");
    }

    @Test
    void shouldChangeNothingWhenThereIsNoFileOrNoneItKnows() {
        var page = opened(anna);
        var before = desk.items();

        page.navigate("/jar/settings");
        button(page, "Bring it in").click();
        assertThat(page.getByText("Choose a file, or paste what is in it.")).isVisible();
        bring(page, "photo.jpg", "\u00ff\u00d8 no journal");

        assertThat(page.getByText("I can't read that file")).isVisible();
        assertThat(desk.items()).hasSameSizeAs(before);
    }

    @Test
    void shouldBelieveNoFileThatComesFromSomewhereElse() {
        opened(anna);
        var before = desk.items();
        var key = context.cookies().getFirst();
        var body = "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n{}\r\n--b--";
        var answer = desk.request("POST", "/jar/import", Map.of("Content-Type", "multipart/form-data; boundary=b",
                "Cookie", key.name + '=' + key.value), body);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(desk.request("POST", "/jar/import", Map.of("Content-Type", "multipart/form-data; boundary=b",
                "Cookie", key.name + '=' + key.value), "x".repeat(4 * 1024 * 1024 + 1)).statusCode()).isEqualTo(413);
        assertThat(desk.items()).hasSameSizeAs(before);
    }

    @Test
    void shouldLeadThroughThePartsOfALargeJar() throws IOException {
        var key = desk.paired(anna);
        desk.bring(key, diary(0));
        desk.bring(key, diary(MANY));
        var page = opened(anna);
        page.navigate("/jar/settings");
        link(page, "Everything, as JSON").click();

        assertThat(page.getByText("it comes in parts")).isVisible();
        browser.lookAt(page, "part");
        var wins = 0;
        for (var part = 1; part == 1 || goOn(page, part); part++) {
            wins += WebDesk.JSON.readTree(saved(page, link(page, "Save part " + part))).at("/wins").size();
        }

        assertThat(wins).isEqualTo(2 * MANY);
    }

    /** Goes on to a part, unless it is said that there is none. */
    private static boolean goOn(Page page, int part) {
        if (page.getByText("Now you have everything.").isVisible()) {
            return false;
        }
        link(page, "Go on to part " + part).click();
        assertThat(link(page, "Save part " + part)).isVisible();
        return true;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private Page opened(String who) {
        return opened(who, true);
    }

    private Page opened(String who, boolean scripts) {
        context = browser.somebody(desk.address(), "en-US", scripts);
        return AtThePage.enter(context.newPage(), desk.code(who));
    }

    private static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }

    private static void bring(Page page, String name, String content) {
        page.navigate("/jar/settings");
        page.getByLabel("The file", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "application/octet-stream",
                        content.getBytes(StandardCharsets.UTF_8)));
        button(page, "Bring it in").click();
    }

    private static String saved(Page page, String link) {
        page.navigate("/jar/settings");
        return saved(page, link(page, link));
    }

    private static String saved(Page page, Locator link) {
        return read(page.waitForDownload(link::click));
    }

    private static String read(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static byte[] diary(int from) {
        var words = "I fed the cat" + "\\u20ac".repeat(900);
        return IntStream.range(from, from + MANY)
                .mapToObj(
                        "{\"uuid\": \"nth-%1$d\", \"creationDate\": \"2022-01-01T12:00:00Z\", \"text\": \"%1$d: "::formatted)
                .map(entry -> entry + words + "\"}")
                .collect(Collectors.joining(",", "{\"entries\": [", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
