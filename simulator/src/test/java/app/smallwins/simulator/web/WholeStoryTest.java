package app.smallwins.simulator.web;

import app.smallwins.simulator.skill.LocalSkill;
import static app.smallwins.simulator.web.AtThePage.button;
import static app.smallwins.simulator.web.AtThePage.slip;
import static app.smallwins.simulator.web.AtThePage.tell;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import app.smallwins.dynamodb.TableClient;
import app.smallwins.dynamodblocal.DynamoDbLocal;

/**
 * What somebody new can do with two terminals and a browser: the program as people start it, told by voice and over HTTP, seen
 * in one browser and cheered for in another, taken along and left.
 */
@Timeout(180)
class WholeStoryTest {

    private static final String SPOKEN = "i got out of bed";
    private static final String POSTED = "I drank a glass of water";
    private static final String WRITTEN = "I watered the lilac";
    private static final String SHARED = "i sang in the kitchen";
    private static final String CHEER = "So glad you did";

    @TempDir
    private Path folder;

    @Test
    void shouldLeadFromTheFirstWinToAnEmptyTable() throws Exception {
        var data = folder.resolve("jar");
        try (var server = new Served(data, folder); var browser = new Browser()) {
            var secrets = live(server, browser);
            server.end();

            assertThat(server.logged()).as("all that the program wrote").doesNotContain(secrets);
        }
        assertThat(items(data)).isEmpty();
    }

    /** Everything from the first win to deleting everything; what must never be logged is returned. */
    private static List<String> live(Served server, Browser browser) throws Exception {
        server.say("tell small wins " + SPOKEN);
        var keyCode = server.code();
        var key = server.pair(keyCode);
        assertThat(server.post(key, POSTED)).contains("You drank a glass of water.");
        var pageCode = server.code();
        var owner = browser.somebody(server.address(), "en-US");
        var friend = browser.somebody(server.address(), "en-US");
        var page = AtThePage.enter(owner.newPage(), pageCode);
        assertThat(slip(page, SPOKEN)).isVisible();
        assertThat(slip(page, POSTED)).isVisible();
        var session = owner.cookies().stream().filter(cookie -> cookie.name.equals("__Host-small-wins")).findFirst();

        server.say("tell small wins " + SHARED);
        var link = server.say("ask small wins to share my last win with my sister")
                .at("/card/content")
                .asText()
                .replaceFirst("(?s).*?(http\\S+).*", "$1");
        cheer(friend.newPage(), link);
        assertThat(server.say("open small wins").at("/speech").asText())
                .contains("Lena cheered for this: You sang in the kitchen.");
        page.navigate("/jar");
        assertThat(slip(page, SHARED)).containsText("Lena cheered: " + CHEER);

        tell(page, WRITTEN);
        assertThat(saved(page)).contains("got out of bed", POSTED, WRITTEN, "sang in the kitchen");
        page.getByLabel("Yes, delete everything for good").check();
        button(page, "Delete everything").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Everything is deleted.");
        return List.of(SPOKEN, POSTED, WRITTEN, "out of bed", "glass of water", "lilac", "kitchen", CHEER, "Lena", key,
                keyCode,
                pageCode, session.orElseThrow().value, link.substring(link.indexOf('#') + 1));
    }

    private static void cheer(Page friend, String link) {
        friend.navigate(link);
        assertThat(friend.getByRole(AriaRole.BLOCKQUOTE)).hasText("I sang in the kitchen");
        friend.getByText("Add your name, or a few kind words").click();
        friend.getByLabel("Your name").fill("Lena");
        friend.getByLabel("A few kind words").fill(CHEER);
        button(friend, "Cheer with these words").click();
        assertThat(friend.getByRole(AriaRole.HEADING)).hasText("Thank you");
    }

    private static String saved(Page page) throws IOException {
        page.navigate("/jar/settings");
        var file = page.waitForDownload(() -> page.getByText("Everything, as JSON").click());
        return Files.readString(file.path());
    }

    /** What lies in the table that the program left. */
    private static List<?> items(Path data) {
        try (var engine = DynamoDbLocal.in(data); var table = TableClient.at(engine.endpoint())) {
            return table.scan(scan -> scan.tableName(LocalSkill.TABLE).consistentRead(true)).items().stream().toList();
        }
    }
}
