package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.AtThePage.button;
import static app.smallwins.simulator.web.AtThePage.change;
import static app.smallwins.simulator.web.AtThePage.slip;
import static app.smallwins.simulator.web.AtThePage.tell;
import static app.smallwins.simulator.web.WebDesk.anybody;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;

/** The page as people meet it: in a browser, with a code they have just heard. */
class PageInABrowserTest {

    private static final List<String> DEEDS = List.of("I got out of bed", "I drank a glass of water",
            "I called my sister", "I opened the curtains and let some air in", "I went to the doctor",
            "I took a shower", "I answered one message that had been waiting for weeks", "I fed the cat");

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
        if (context != null) {
            context.close();
        }
    }

    @Test
    void shouldOpenTheJarWithACodeAndShowWhatWasSaid() {
        desk.say(anna, "en-US", "alexa, tell small wins i got out of bed");

        var page = opened("en-US");

        assertThat(page).hasURL(desk.address() + "/jar");
        assertThat(slip(page, "i got out of bed")).isVisible();
        assertThat(page.getByText("A jar with one note in it.")).isVisible();
        page.locator(".jar a").click();
        assertThat(page).hasURL(Pattern.compile(".*/jar#win-.*"));
        assertThat(context.cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.name).isEqualTo("__Host-small-wins");
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.secure).isTrue();
        });
    }

    @Test
    void shouldSayKindlyThatACodeDoesNotWork() {
        context = browser.somebody(desk.address(), "en-US");
        var page = context.newPage();
        page.navigate("/");
        page.getByLabel("The code you heard").fill("BBBB-BBBB");
        button(page, "Open my jar").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This code doesn't work");
        browser.lookAt(page, "code-refused");
    }

    @Test
    void shouldAddCorrectMoveAndTakeOutWithAWayBack() {
        var page = opened("en-US");

        tell(page, "I washed one cup");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("You washed one cup.");
        assertThat(slip(page, "I washed one cup")).isVisible();

        change(page, "I washed one cup").getByLabel("How it should read").fill("I washed two cups");
        button(slip(page, "I washed one cup"), "Save").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("You washed two cups.");

        var yesterday = LocalDate.now(ZoneId.of("America/New_York")).minusDays(1);
        change(page, "I washed two cups").getByLabel("The day it belongs to").fill(yesterday.toString());
        button(slip(page, "I washed two cups"), "Save").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Moved.");

        change(page, "I washed two cups");
        button(slip(page, "I washed two cups"), "Take it out").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("I've taken this out");
        assertThat(slip(page, "I washed two cups")).hasCount(0);

        button(page, "Put it back").click();
        assertThat(slip(page, "I washed two cups")).isVisible();
    }

    @Test
    void shouldTakeOutALineWithAWayBack() {
        var page = opened("en-US");
        page.navigate("/jar/lines");
        page.getByLabel("A line to hear again").fill("I am allowed to rest");
        button(page, "Keep this line").click();

        button(page, "Take it out: I am allowed to rest").click();
        assertThat(slip(page, "I am allowed to rest")).hasCount(0);
        button(page, "Put it back").click();

        assertThat(slip(page, "I am allowed to rest")).isVisible();
    }

    @Test
    void shouldShowThisDayOfLongAgo() {
        var lastYear = LocalDate.now(ZoneId.of("America/New_York")).minusYears(1);
        desk.say(anna, "en-US", "alexa, open small wins");
        desk.tell(desk.paired(anna), "{\"text\": \"I planted a seed\", \"day\": \"%s\"}".formatted(lastYear));
        var page = opened("en-US");
        page.navigate("/jar/then");

        assertThat(slip(page, "I planted a seed")).isVisible();
        browser.lookAt(page, "then");
    }

    @Test
    void shouldReadOneAtRandomAndKeepItSpecial() {
        var page = opened("en-US");
        tell(page, "I planted a seed");

        page.navigate("/jar/one");
        assertThat(page.getByRole(AriaRole.BLOCKQUOTE)).hasText("I planted a seed");
        browser.lookAt(page, "one");
        button(page, "Keep it special").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("You planted a seed.");

        page.navigate("/jar/trophies");
        assertThat(slip(page, "I planted a seed")).containsText("Kept special");
    }

    @Test
    void shouldAnswerSomebodyWhoIsNotSafeWithTheNumberAndKeepNothing() {
        var page = opened("en-US");
        tell(page, "I want to die");

        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Call 988"))).hasAttribute("href",
                "tel:988");
        assertThat(page.getByRole(AriaRole.ALERT)).not().containsText("hear the number again");
        browser.lookAt(page, "crisis");
        page.navigate("/jar");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Your jar is still empty")))
                .isVisible();
        assertThat(desk.items().toString()).doesNotContain("want to die");

        tell(page, "I drank some water");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile(
                "You drank some water\\. (I've kept that|That's in your jar|I have it)\\."));
    }

    @Test
    void shouldAskBeforeKeepingAHeavySentenceAndNotCheer() {
        var page = opened("en-US");
        tell(page, "I feel hopeless and empty");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("keep");
        browser.lookAt(page, "concern");

        button(page, "Yes, keep it").click();

        assertThat(page.getByRole(AriaRole.STATUS)).not().containsText("counts");
        assertThat(slip(page, "I feel hopeless and empty")).isVisible();
    }

    @Test
    void shouldWorkWithoutAnyScript() {
        context = browser.somebody(desk.address(), "en-US", false);
        var page = enter(context.newPage(), "The code you heard", "Open my jar");

        tell(page, "I made tea");

        assertThat(slip(page, "I made tea")).isVisible();
        assertThat(page.content()).doesNotContain("<script");
    }

    @Test
    void shouldBeUsableWithTheKeyboardAlone() {
        var page = opened("en-US");

        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        assertThat(page.getByText("Skip to the content")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("I walked around the block");
        press(page, "Tab", "Tab", "Enter");

        assertThat(page.getByRole(AriaRole.STATUS)).isFocused();
        assertThat(slip(page, "I walked around the block")).isVisible();
        press(page, "Tab", "Tab", "Tab", "Tab", "Enter", "Tab");
        assertThat(page.getByLabel("How it should read")).isFocused();
    }

    @Test
    void shouldLetANoteFallIntoTheJarUnlessSomebodyWantsNothingToMove() {
        var page = opened("en-US");
        tell(page, "I walked around the block");
        assertThat(page.locator(".jar .fresh")).isVisible();

        var still = page.evaluate("getComputedStyle(document.querySelector('.jar .fresh')).animationName");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        var moving = page.evaluate("getComputedStyle(document.querySelector('.jar .fresh')).animationName");

        assertThat(still).isEqualTo("none");
        assertThat(moving).isEqualTo("fall");
    }

    @Test
    void shouldShowWhatIsWrittenAndNeverRunIt() {
        var page = opened("en-US");
        var evil = "I wrote <img src=x onerror=\"document.title='gone'\"><script>document.title='gone'</script>";
        tell(page, evil);

        assertThat(slip(page, evil)).isVisible();
        assertThat(page).hasTitle("Your jar · Small Wins");
    }

    @Test
    void shouldListDevicesAndLetOneGo() {
        var key = desk.paired(anna);
        var page = opened("en-US");
        page.navigate("/jar/settings");

        button(page, "Disconnect my phone").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("doesn't open your jar any more");
        assertThat(desk.get(key, "/v1/wins").statusCode()).isEqualTo(401);
    }

    @Test
    void shouldSignOut() {
        var page = opened("en-US");
        page.navigate("/jar/settings");

        button(page, "Sign out of this browser").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("You are signed out.");
        assertThat(context.cookies()).isEmpty();
        page.navigate("/jar");
        assertThat(page).hasURL(desk.address() + "/");
    }

    @Test
    void shouldDeleteEverythingForGood() {
        var page = opened("en-US");
        tell(page, "I wore the green scarf");
        page.navigate("/jar/settings");

        page.getByLabel("Yes, delete everything for good").check();
        button(page, "Delete everything").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Everything is deleted.");
        assertThat(desk.items().toString()).doesNotContain("green scarf");
        assertThat(context.cookies()).isEmpty();
    }

    @Test
    void shouldKeepTheWholePageSmallAndFromNobodyElse() {
        fill(desk.paired(anna));
        context = browser.somebody(desk.address(), "en-US");
        var page = context.newPage();
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        enter(page, "The code you heard", "Open my jar");

        assertThat(answers).extracting(Response::url).allMatch(url -> url.startsWith(desk.address().toString()));
        var bytes = (Number) page.evaluate(
                "performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize || 0), 0)");
        assertThat(bytes.intValue()).as("all that was loaded to see the jar").isBetween(10_000, 150_000);
    }

    @Test
    void shouldBeFitForEverybody() {
        desk.say(anna, "en-US", "alexa, open small wins");
        fill(desk.paired(anna));
        var page = opened("en-US");
        page.getByLabel("What did you do?").fill("I put on clean socks");
        button(page, "Put it in the jar").click();
        browser.lookAt(page, "jar");
        change(page, "I put on clean socks");
        browser.lookAt(page, "changing");
        page.navigate("/jar/lines");
        page.getByLabel("A line to hear again").fill("I am allowed to rest");
        button(page, "Keep this line").click();
        browser.lookAt(page, "lines");
        page.navigate("/jar/settings");
        page.getByLabel("The treat").fill("a fancy coffee");
        button(page, "Promise it to myself").click();
        for (var view : Map.of("back", "/jar/back", "settings", "/jar/settings", "threads", "/jar/threads",
                "trophies", "/jar/trophies", "not-found", "/nowhere", "welcome", "/").entrySet()) {
            page.navigate(view.getValue());
            browser.lookAt(page, view.getKey());
        }
        page.navigate("/jar/back");
        page.getByLabel("Words you remember").fill("SISTER");
        button(page, "Search").click();
        assertThat(page.getByRole(AriaRole.LISTITEM)).not().hasCount(0);
        browser.lookAt(page, "found");
    }

    @Test
    void shouldSpeakGermanToWhoReadsGerman() {
        desk.say(anna, "de-DE", "alexa, öffne kleine siege");
        context = browser.somebody(desk.address(), "de-DE");
        var page = context.newPage();
        page.navigate("/");
        browser.lookAt(page, "welcome-de");
        enter(page, "Der Code, den du gehört hast", "Mein Glas öffnen");
        browser.lookAt(page, "empty-de");
        page.getByLabel("Was hast du gemacht?").fill("Ich habe das Fenster aufgemacht");
        button(page, "Ins Glas legen").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Du hast das Fenster aufgemacht");
        browser.lookAt(page, "jar-de");
        page.navigate("/jar/settings");
        browser.lookAt(page, "settings-de");
    }

    private Page opened(String locale) {
        context = browser.somebody(desk.address(), locale);
        return enter(context.newPage(), "The code you heard", "Open my jar");
    }

    private Page enter(Page page, String field, String open) {
        page.navigate("/");
        page.getByLabel(field).fill(desk.code(anna));
        button(page, open).click();
        page.waitForURL("**/jar");
        return page;
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Some months of somebody's life. */
    private void fill(String key) {
        var day = LocalDate.now(ZoneId.of("America/New_York"));
        for (var nth = 0; nth < 40; nth++) {
            day = day.minusDays(nth % 5);
            assertThat(desk.tell(key, WebDesk.JSON.createObjectNode()
                    .put("text", DEEDS.get(nth % DEEDS.size()))
                    .put("day", day.toString())
                    .toString()).statusCode()).isEqualTo(201);
        }
    }
}
