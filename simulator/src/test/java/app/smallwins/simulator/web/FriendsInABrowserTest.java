package app.smallwins.simulator.web;

import static app.smallwins.simulator.web.AtThePage.button;
import static app.smallwins.simulator.web.AtThePage.slip;
import static app.smallwins.simulator.web.AtThePage.tell;
import static app.smallwins.simulator.web.AtThePage.unfold;
import static app.smallwins.simulator.web.WebDesk.anybody;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An owner and a friend, each in a browser of their own, and the speaker that tells what came of it. */
class FriendsInABrowserTest {

    /** Programs that fetch a link before anybody opens it. */
    private static final List<String> PREVIEWS = List.of("WhatsApp/2.23.20.0", "facebookexternalhit/1.1",
            "Slackbot-LinkExpanding 1.0", "TelegramBot (like TwitterBot)", "SkypeUriPreview Preview/0.5");

    private static WebDesk desk;
    private static Browser browser;
    private final String anna = anybody();
    private final List<BrowserContext> people = new ArrayList<>();

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
        people.forEach(BrowserContext::close);
    }

    @Test
    void shouldTellTheOwnerByVoiceAndOnThePageWhatAFriendCheeredInAnotherBrowser() {
        say("tell small wins i got out of bed");
        var card = say("ask small wins to share my last win with my sister").at("/card/content").asText();

        cheer(friend(card.replaceFirst("(?s).*?(http\\S+).*", "$1")), "Lena", "So glad you did");

        assertThat(say("open small wins").at("/speech").asText())
                .contains("Lena cheered for this: You got out of bed.");
        assertThat(say("open small wins").at("/speech").asText()).doesNotContain("cheered");
        var page = owner();
        assertThat(slip(page, "i got out of bed")).containsText("Lena cheered: So glad you did");
        page.navigate("/jar/friends");
        assertThat(page.getByText("Lena cheered")).isVisible();
        browser.lookAt(page, "friends");
    }

    @Test
    void shouldMakeALinkOnThePageAndShowItThisOnce() {
        var page = owner();
        tell(page, "I called the landlord");

        var link = shared(page, "I called the landlord");

        assertThat(link).startsWith(desk.address() + "/s#");
        browser.lookAt(page, "shared");
        page.navigate("/jar/friends");
        assertThat(page.content()).doesNotContain(link);
        assertThat(page.getByText("Your sister, until")).isVisible();
        var friend = friend(link);
        assertThat(friend.getByRole(AriaRole.BLOCKQUOTE)).hasText("I called the landlord");
        assertThat(friend.getByText("From Anna")).isVisible();
        browser.lookAt(friend, "friend");
    }

    @Test
    void shouldShareWithTheKeyboardAlone() {
        var page = owner();
        tell(page, "I called the landlord");
        assertThat(page.getByRole(AriaRole.STATUS)).isFocused();

        press(page, "Tab", "Tab", "Tab", "Tab", "Tab", "Enter", "Tab");
        assertThat(page.getByLabel("Your name, if they may see it")).isFocused();
        press(page, "Tab", "Tab", "Enter");

        assertThat(page.getByRole(AriaRole.STATUS)).isFocused();
        press(page, "Tab");
        assertThat(page.getByLabel("The link", new Page.GetByLabelOptions().setExact(true))).isFocused();
    }

    @Test
    void shouldEndOnThePageWhatWasShared() {
        var page = owner();
        tell(page, "I called the landlord");
        var first = shared(page, "I called the landlord");
        page.navigate("/jar");
        var second = shared(page, "I called the landlord");

        button(page, "Take back the link to: I called the landlord").first().click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Nobody sees it there any more.");
        assertThat(page.getByText("Your sister, until")).hasCount(1);

        page.navigate("/jar");
        shared(page, "I called the landlord");
        button(page, "Take all links back").click();
        assertThat(page.getByText("Nothing of yours is shared.")).isVisible();
        assertThat(friend(first).getByRole(AriaRole.HEADING)).hasText("Nothing to see here");
        assertThat(friend(second).getByRole(AriaRole.HEADING)).hasText("Nothing to see here");
    }

    @Test
    void shouldShareAndCheerWithoutAnyScript() {
        var page = owner(false);
        tell(page, "I called the landlord");
        var link = shared(page, "I called the landlord");
        var friend = somebody(false).newPage();
        friend.navigate(link);
        friend.getByLabel("The code from your link").fill(link);
        button(friend, "Show it").click();

        assertThat(friend.getByRole(AriaRole.BLOCKQUOTE)).hasText("I called the landlord");
        button(friend, "Cheer").click();
        assertThat(friend.getByRole(AriaRole.HEADING)).hasText("Thank you");
        page.navigate("/jar");
        assertThat(slip(page, "I called the landlord")).containsText("Your sister cheered");
    }

    @Test
    void shouldChangeNothingAndTellNothingWhenAProgramLooksAtTheLink() {
        var page = owner();
        tell(page, "I called the landlord");
        var link = shared(page, "I called the landlord");
        var before = desk.items();

        for (var preview : PREVIEWS) {
            for (var method : List.of("GET", "HEAD")) {
                var seen = desk.request(method, "/s", Map.of("User-Agent", preview, "Accept", "*/*"), "");
                assertThat(seen.statusCode()).isEqualTo(200);
                assertThat(seen.body()).doesNotContain("landlord");
            }
        }
        var prefetching = somebody(false).newPage();
        prefetching.navigate(link);
        assertThat(prefetching.content()).doesNotContain("landlord");
        assertThat(desk.items()).isEqualTo(before);
    }

    @Test
    void shouldSpeakGermanToOwnersAndFriendsWhoReadGerman() {
        desk.say(anna, "de-DE", "alexa, sag kleine siege ich bin aufgestanden");
        var page = somebody("de-DE").newPage();
        page.navigate("/");
        page.getByLabel("Der Code, den du gehört hast").fill(desk.code(anna));
        AtThePage.button(page, "Mein Glas öffnen").click();
        var slip = unfold(page, "ich bin aufgestanden", "Teilen");
        browser.lookAt(page, "sharing-de");
        slip.getByLabel("Für wen; das siehst nur du").fill("meiner Schwester");
        AtThePage.button(slip, "Link machen").click();
        var link = page.getByLabel("Der Link", new Page.GetByLabelOptions().setExact(true)).inputValue();
        browser.lookAt(page, "shared-de");

        var friend = somebody("de-DE").newPage();
        friend.navigate(link);
        assertThat(friend.getByRole(AriaRole.BLOCKQUOTE)).hasText("ich bin aufgestanden");
        browser.lookAt(friend, "friend-de");
        friend.getByRole(AriaRole.BUTTON).first().click();
        page.navigate("/jar");

        assertThat(slip(page, "ich bin aufgestanden")).containsText("Deine Schwester freut sich mit dir");
    }

    @Test
    void shouldKeepBackOnTheFriendsPageWhatWouldHurt() {
        var page = owner();
        tell(page, "I called the landlord");
        var friend = friend(shared(page, "I called the landlord"));

        friend.getByText("Add your name, or a few kind words").click();
        friend.getByLabel("A few kind words").fill("is that all you did");
        button(friend, "Cheer with these words").click();

        assertThat(friend.getByRole(AriaRole.HEADING)).hasText("Kept back");
        browser.lookAt(friend, "friend-kept-back");
        page.navigate("/jar/friends");
        assertThat(page.getByText("There are no cheers here.")).isVisible();
    }

    private com.fasterxml.jackson.databind.JsonNode say(String words) {
        return desk.say(anna, "en-US", "alexa, " + words);
    }

    /** The address of a link that is made at the page. */
    private static String shared(Page page, String words) {
        var slip = unfold(page, words, "Share");
        slip.getByLabel("Your name, if they may see it").fill("Anna");
        slip.getByLabel("Who it is for").fill("my sister");
        button(slip, "Make a link").click();
        return page.getByLabel("The link", new Page.GetByLabelOptions().setExact(true)).inputValue();
    }

    private static void cheer(Page friend, String name, String message) {
        friend.getByText("Add your name, or a few kind words").click();
        friend.getByLabel("Your name").fill(name);
        friend.getByLabel("A few kind words").fill(message);
        button(friend, "Cheer with these words").click();
        assertThat(friend.getByRole(AriaRole.HEADING)).hasText("Thank you");
        browser.lookAt(friend, "friend-thanked");
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    private Page owner() {
        return owner(true);
    }

    private Page owner(boolean scripts) {
        return AtThePage.enter(somebody(scripts).newPage(), desk.code(anna));
    }

    /** What a link shows in a browser that was never here. */
    private Page friend(String link) {
        var page = somebody(true).newPage();
        page.navigate(link);
        page.waitForFunction("location.hash === '' && document.forms[0]?.elements.code?.type !== 'text'");
        return page;
    }

    private BrowserContext somebody(boolean scripts) {
        return kept(browser.somebody(desk.address(), "en-US", scripts));
    }

    private BrowserContext somebody(String locale) {
        return kept(browser.somebody(desk.address(), locale));
    }

    private BrowserContext kept(BrowserContext context) {
        people.add(context);
        return context;
    }
}
