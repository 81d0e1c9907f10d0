package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.WebDesk.anybody;
import static app.smallwins.simulator.web.WebDesk.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.standardwebhooks.Webhook;

import app.smallwins.outbound.Outside;
import app.smallwins.outbound.Services;
import app.smallwins.simulator.skill.LoopbackToo;

/** Who else is told of wins, on the page, which needs no script for it. */
class WebhooksInABrowserTest {

    private static PlayedPrograms programs;
    private static WebDesk desk;
    private static Browser browser;

    private final String anna = anybody();
    private BrowserContext context;

    @BeforeAll
    static void start() {
        programs = new PlayedPrograms();
        desk = new WebDesk(new Outside(new LoopbackToo(), new Services(programs.uri("/"), programs.uri("/"))));
        browser = new Browser();
    }

    @BeforeEach
    void everythingWorks() {
        programs.status.set(200);
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @AfterAll
    static void end() {
        browser.close();
        desk.close();
        programs.close();
    }

    @Test
    void shouldAddAnAddressShowItsSecretOnceAndTellItOfAWin() throws Exception {
        var page = opened("en-US", true);
        var secret = addAddress(page);
        browser.lookAt(page, "secret");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("I have it")).click();

        desk.say(anna, "en-US", "alexa, tell small wins i fed the cat");
        var told = programs.next();

        new Webhook(secret).verify(told.body(), told.headers());
        assertThat(page.content()).doesNotContain("whsec_");
    }

    @Test
    void shouldShowWhatCouldNotBeSentAndTryAgain() {
        var key = desk.paired(anna);
        var page = opened("en-US", true);
        addAddress(page);
        addHabit(page);
        programs.status.set(500);
        desk.tell(key, "{\"text\": \"I fed the cat\"}");
        programs.next();
        programs.next();
        untilSomethingIsUnsent(key);

        page.navigate("/jar/webhooks");
        page.getByText("Not sent yet: 1").click();
        assertThat(page.getByText("the answer was 500").first()).isVisible();
        page.getByText("An address of your own").click();
        browser.lookAt(page, "webhooks");
        programs.status.set(200);
        button(page, "Try again: 127.0.0.1:%d/hook".formatted(programs.uri("/").getPort())).click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("It's being tried again now.");
        assertThat(programs.next().body()).contains("I fed the cat");
        assertThat(page.content()).doesNotContain(PlayedPrograms.HABITICA_TOKEN, PlayedPrograms.USER);
    }

    @Test
    void shouldTestChangeTheSecretAndRemoveWithoutAnyScript() {
        var page = opened("de-DE", false);
        page.navigate("/jar/webhooks");
        browserless(page);
        page.getByText("Eine eigene Adresse").click();
        page.getByLabel("Seine Adresse").fill(programs.uri("/hook").toString());
        page.getByLabel("Meine Worte mitsenden").uncheck();
        button(page, "Hinzufügen").first().click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ich habe es")).click();
        assertThat(page.getByText("Erfährt nur, dass es einen Sieg gibt")).isVisible();
        var name = "127.0.0.1:%d/hook".formatted(programs.uri("/").getPort());

        button(page, "Probe senden: " + name).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Die Probe ist angekommen.");
        assertThat(programs.next().body()).contains("\"type\":\"test\"");
        button(page, "Neues Geheimnis: " + name).click();
        assertThat(page.getByLabel("Geheimnis").inputValue()).startsWith("whsec_");
        page.navigate("/jar/webhooks");
        button(page, name + " entfernen").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Dorthin wird nichts mehr gesendet.");
        assertThat(page.getByText(name)).hasCount(0);
    }

    @Test
    void shouldSayKindlyThatAPrivateAddressIsNeverSentTo() {
        var page = opened("en-US", true);
        page.navigate("/jar/webhooks");
        page.getByText("An address of your own").click();
        page.getByLabel("Its address").fill("https://192.168.178.1/hook");
        button(page, "Add").first().click();

        assertThat(page.getByText("This address leads into a private network")).isVisible();
    }

    private static void browserless(Page page) {
        assertThat(page.title()).isEqualTo("Wer sonst davon erfährt · Kleine Siege");
    }

    private static String addAddress(Page page) {
        page.navigate("/jar/settings");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("See who is told")).click();
        page.getByText("An address of your own").click();
        page.getByLabel("Its address").fill(programs.uri("/hook").toString());
        button(page, "Add").first().click();
        return page.getByLabel("Secret").inputValue();
    }

    private static void addHabit(Page page) {
        page.navigate("/jar/webhooks");
        page.getByText("A habit in Habitica").click();
        page.getByLabel("Your user ID there").fill(PlayedPrograms.USER);
        page.getByLabel("Your API token for Habitica").fill(PlayedPrograms.HABITICA_TOKEN);
        page.getByLabel("The ID of the habit").fill(PlayedPrograms.HABIT);
        button(page, "Add").first().click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("each win is passed on");
    }

    private static void untilSomethingIsUnsent(String key) {
        var end = System.nanoTime() + 20_000_000_000L;
        while (json(desk.get(key, "/v1/webhooks")).at("/webhooks/0/unsent/0/problem").isMissingNode()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
    }

    private Page opened(String locale, boolean scripts) {
        context = browser.somebody(desk.address(), locale, scripts);
        var page = context.newPage();
        page.navigate("/");
        page.locator("[name=code]").fill(desk.code(anna));
        page.locator("form button").first().click();
        page.waitForURL("**/jar");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
