package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.AtThePage.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

/** The device on the desk as newcomers meet it: the page in a browser, the skill, and a table. */
class DeviceInABrowserTest {

    private static final int GENEROUS_MILLISECONDS = 1_000;

    /** A browser that hears one sentence, and has a voice that is soon done. */
    private static final String VOICE_AND_EARS = """
            window.spoken = [];
            Object.defineProperty(window, 'speechSynthesis', {value: {
              getVoices: () => [{lang: 'en-US', localService: true}], cancel: () => {},
              speak: said => { window.spoken.push(said.lang + ': ' + said.text); setTimeout(said.onend, 20); }}});
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            window.SpeechRecognition = class {
              start() { setTimeout(() => {
                this.onresult({results: [[{transcript: 'alexa, tell small wins i watered the garden'}]]});
                this.onend(); }, 20); }
              abort() {}
            };
            """;

    private static Browser browser;
    private static WebDesk desk;
    private BrowserContext context;

    @BeforeAll
    static void start() {
        browser = new Browser();
        desk = new WebDesk();
    }

    @AfterAll
    static void end() {
        browser.close();
        desk.close();
    }

    @BeforeEach
    void sit() {
        context = browser.somebody(desk.address(), "en-US");
    }

    @AfterEach
    void leave() {
        var device = open("No screen");
        device.say("alexa, ask small wins to delete everything");
        device.say("yes");
        context.close();
    }

    @ParameterizedTest
    @CsvSource({"320, 640, Round", "1280, 860, Wide"})
    void shouldGoThroughAWholeStory(int width, int height, String kind) {
        var device = open(kind);
        device.page().setViewportSize(width, height);

        assertThat(device.say("alexa, tell small wins i got out of bed")).startsWith("You got out of bed.");
        assertThat(device.screen()).containsText("You got out of bed.");
        assertThat(device.say("alexa, tell small wins i fed the cat")).startsWith("You fed the cat.");
        assertThat(device.say("remind me what i've done")).contains("You got out of bed", "You fed the cat");
        assertThat(device.screen()).containsText("You fed the cat");
        assertThat(device.say("draw one from my jar")).containsAnyOf("out of bed", "the cat");
        assertThat(device.screen()).containsText("Another one");
        assertThat(device.say("connect my phone")).containsPattern("[A-Z]");
        assertThat(device.screen()).containsText(Pattern.compile("[B-Z]{4}"));
        assertThat(device.say("i want to die")).contains("988");
        assertThat(device.screen()).containsText("988");
        assertThat(device.say("delete everything")).contains("?");
        device.mustBe("Listening");
        assertThat(device.say("yes")).isNotEmpty();
        device.mustBe("Ready");
        assertThat(desk.items().toString()).doesNotContain("out of bed", "the cat");
    }

    @Test
    void shouldDoWhatIsTouchedOnTheScreen() {
        var device = open("Wide");
        device.page().setViewportSize(1280, 860);
        device.say("alexa, tell small wins i planted a seed");
        device.mustBe("Ready");

        device.touch("Take it back");

        assertThat(device.answers()).hasCount(2);
        assertThat(device.lastAnswer()).contains("planted a seed");
        assertThat(device.inside().locator(".outcome")).hasText("WinTakenOut");
        assertThat(desk.items().toString()).doesNotContain("planted a seed");
    }

    @Test
    void shouldFillTheScreenOfOneDeviceAfterAnother() {
        var device = open("Round");
        device.page().setViewportSize(1280, 860);
        for (var kind : List.of("Round", "Wide", "Small", "TV", "Round")) {
            device.take(kind);
            device.say("remind me what i've done");

            assertThat(device.page().locator(".device.showing")).isVisible();
            var drawn = device.screen().boundingBox();
            var screen = device.page().locator(".screen").boundingBox();
            assertThat(List.of(drawn.x, drawn.width, drawn.height)).as(kind)
                    .isEqualTo(List.of(screen.x, screen.width, screen.height));
        }
    }

    @Test
    void shouldTouchWithTheKeyboard() {
        var device = open("Wide");
        device.say("alexa, tell small wins i planted a seed");

        var touch = device.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("To touch on the screen"))
                .getByRole(AriaRole.BUTTON);
        touch.focus();
        assertThat(touch).isInViewport();
        device.page().keyboard().press("Enter");

        assertThat(device.answers()).hasCount(2);
        assertThat(device.lastAnswer()).contains("planted a seed");
    }

    @Test
    void shouldShowWhatWentOnInside() {
        var device = open("No screen");
        device.say("alexa, tell small wins i made the bed");

        var inside = device.inside();

        assertThat(inside.locator(".heard")).containsText("LogWinIntent");
        assertThat(inside.locator(".heard")).containsText("win made the bed");
        assertThat(inside.locator(".outcome")).hasText("WinLogged");
        assertThat(inside.locator(".calls li")).not().hasCount(0);
        assertThat(inside.locator(".calls")).containsText("milliseconds");
        assertThat(inside.locator("#request")).containsText("\"IntentRequest\"");
        assertThat(inside.locator("#response")).containsText("\"shouldEndSession\": true");
        assertThat(inside.locator("#response")).not().containsText("directives");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "en-CA", "en-AU", "en-IN"})
    void shouldSpeakEnglishEverywhere(String locale) {
        var device = open("No screen");
        device.choose("Language", locale);

        assertThat(device.say("alexa, tell small wins i fed the cat")).startsWith("You fed the cat.");
        assertThat(device.inside().locator("#request")).containsText("\"" + locale + "\"");
    }

    @Test
    void shouldSpeakGerman() {
        var device = open("Round");
        device.choose("Language", "de-DE");

        assertThat(device.say("alexa, sag kleine siege ich bin aufgestanden")).startsWith("Du bist aufgestanden");
        assertThat(device.screen()).containsText("Du bist aufgestanden");
        assertThat(device.answers().locator("[lang=de-DE]")).hasCount(1);
    }

    @Test
    void shouldKeepAJarForAVoiceThatIsRecognised() {
        var device = open("No screen");
        device.choose("Who speaks", "known");
        device.say("alexa, tell small wins i went for a walk");
        assertThat(device.inside().locator("#request")).containsText("\"personId\"");

        device.choose("Who speaks", "");

        assertThat(device.say("alexa, ask small wins to remind me what i've done")).doesNotContain("walk");
        device.choose("Who speaks", "known");
        device.say("delete everything");
        device.say("yes");
    }

    @Test
    void shouldBeAnotherDay() {
        var device = open("No screen");
        device.say("alexa, tell small wins i opened the curtains");

        device.choose("Day and hour", "tomorrow");
        assertThat(device.page().locator(".shown")).containsText("8:00");

        assertThat(device.say("alexa, ask small wins what i did yesterday")).contains("opened the curtains");
        device.choose("Day and hour", "own");
        device.page().getByLabel("Which moment").fill("2030-05-06T07:08");
        device.page().getByLabel("Which moment").blur();
        assertThat(device.page().locator(".shown")).containsText("May 6, 2030");
        device.choose("Day and hour", "now");
        assertThat(device.page().locator(".shown")).isEmpty();
    }

    @Test
    void shouldSayThatNothingIsKeptWhileTheTableIsGone() {
        var device = open("No screen");
        device.choose("The table", "gone");

        device.say("alexa, tell small wins i took a shower");

        assertThat(device.inside().locator(".outcome")).hasText("WinNotKept");
        assertThat(device.inside().locator(".calls")).containsText("not answered");
        device.choose("The table", "none");
        device.say("try again");
        assertThat(device.inside().locator(".outcome")).hasText("WinLogged");
    }

    @Test
    void shouldThinkWhileTheTableIsSlow() {
        var device = open("No screen");
        device.choose("The table", "slow");
        device.page().getByLabel("Say something").fill("alexa, tell small wins i took a nap");
        button(device.page(), "Say").click();

        device.mustBe("Thinking");
        assertThat(device.answers()).containsText("You took a nap.");
        assertThat(device.inside().locator(".outcome")).hasText("WinLogged");
        device.choose("The table", "none");
    }

    @Test
    void shouldHearWhenRemindersAreRefused() {
        var device = open("No screen");
        device.choose("Reminders", "fail");

        device.say("alexa, ask small wins to remind me every evening at eight");
        device.say("yes");

        assertThat(device.inside().locator(".outcome")).hasText("RemindersRefused");
        device.page().reload();
        assertThat(device.page().getByLabel("Reminders")).hasValue("fail");
        device.choose("Reminders", "ask");
    }

    @Test
    void shouldOpenTheJarOfWhoSpeaks() {
        var device = open("No screen");
        device.say("alexa, tell small wins i watered the plant");

        var jar = context.waitForPage(() -> device.page().getByText("Open my jar").click());

        assertThat(jar).hasURL(desk.address() + "/jar");
        assertThat(AtThePage.slip(jar, "i watered the plant")).isVisible();
        jar.close();
        var again = context.waitForPage(() -> device.page().getByText("Open my jar").click());
        assertThat(again).hasURL(desk.address() + "/jar");
    }

    @Test
    void shouldFillInAKeyThatKeepsAWin() {
        var device = open("No screen");
        device.page().getByText("A phone, a shortcut, a button").click();
        button(device.page(), "Fill in a key").click();
        assertThat(device.page().locator("#curl")).not().containsText("$KEY");

        var line = device.page().locator("#curl").innerText();

        assertThat(line).startsWith("curl -s " + desk.address() + "/v1/wins");
        var key = line.replaceFirst(".*Bearer ([^\"]+)\".*", "$1");
        assertThat(desk.get(key, "/v1/wins").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldNeedNothingFromAnybodyElseAndBeSeenSoon() {
        var page = context.newPage();
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        var device = DeskPage.open(page, "Wide");
        device.say("alexa, tell small wins i got out of bed");
        assertThat(device.screen()).containsText("You got out of bed.");

        assertThat(asked).allMatch(url -> url.startsWith(desk.address().toString()) || url.startsWith("data:")
                || url.startsWith("blob:"));
        page.navigate("/device");
        page.waitForSelector("html[data-ready]");
        var painted = (Number) page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        assertThat(painted.doubleValue()).isLessThan(GENEROUS_MILLISECONDS);
    }

    @Test
    void shouldGoOnWithoutAScreenWhereTheViewerWasNotFetched() {
        var page = context.newPage();
        page.route("**/device/desk", route -> {
            var there = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(there)
                    .setBody(there.text().replace("\"viewer\":true", "\"viewer\":false")));
        });
        var device = DeskPage.open(page, "Wide");

        assertThat(page.getByText("Amazon's viewer was not fetched")).isVisible();
        assertThat(device.say("alexa, tell small wins i got out of bed")).startsWith("You got out of bed.");
        browser.lookAt(page, "device-without-viewer");
    }

    @Test
    void shouldSpeakWithTheBrowsersVoiceAndHearWithItsEars() {
        context.addInitScript(VOICE_AND_EARS);
        var device = open("No screen");

        button(device.page(), "Speak").click();

        assertThat(device.answers()).containsText("You watered the garden.");
        device.mustBe("Ready");
        assertThat(device.page().evaluate("window.spoken")).asString().contains("en-US: You watered the garden.");
        device.page().getByLabel("Answer aloud").uncheck();
        device.say("alexa, tell small wins i fed the cat");
        device.mustBe("Ready");
        assertThat(device.page().evaluate("window.spoken")).asString().doesNotContain("cat");
    }

    @Test
    void shouldSayKindlyThatTheServerHasEnded() {
        var device = open("No screen");
        device.page().route("**/device/say", Route::abort);

        device.page().getByLabel("Say something").fill("i fed the cat");
        button(device.page(), "Say").click();

        assertThat(device.page().getByRole(AriaRole.LOG)).containsText("Is ./small-wins serve still running?");
        device.mustBe("Ready");
        device.page().unroute("**/device/say");
    }

    @Test
    void shouldBeFitForEverybody() {
        for (var kind : List.of("No screen", "Round", "Small", "TV", "Wide")) {
            browser.lookAt(open(kind).page(), "device-" + kind.toLowerCase().replace(' ', '-'));
        }
        var device = open("Wide");
        device.say("alexa, tell small wins i got out of bed");
        assertThat(device.screen()).containsText("You got out of bed.");
        device.inside();
        browser.lookAt(device.page(), "device-told");
    }

    @Test
    void shouldBeUsableWithTheKeyboardAlone() {
        var device = open("No screen");
        var page = device.page();
        page.keyboard().press("Tab");
        page.reload();
        page.waitForSelector("html[data-ready]");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the conversation")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Say something")).isFocused();
        page.keyboard().type("i fed the cat");
        page.keyboard().press("Enter");

        assertThat(device.answers()).containsText("You fed the cat.");
        assertThat(page.getByRole(AriaRole.LOG)).containsText("Alexa: You fed the cat.");
    }

    private DeskPage open(String kind) {
        return DeskPage.open(context.newPage(), kind);
    }
}
