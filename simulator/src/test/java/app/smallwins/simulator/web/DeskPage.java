package app.smallwins.simulator.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What people do at the page with the device. */
final class DeskPage {

    private final Page page;

    private DeskPage(Page page) {
        this.page = page;
    }

    /** Opens the page on a device of that kind. */
    static DeskPage open(Page page, String kind) {
        page.navigate("/device");
        page.waitForSelector("html[data-ready]");
        var desk = new DeskPage(page);
        desk.take(kind);
        return desk;
    }

    /** Takes another device. */
    void take(String kind) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(kind).setExact(true))
                .check(new Locator.CheckOptions().setForce(true));
    }

    void choose(String what, String option) {
        page.getByLabel(what, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
    }

    /** Types something and waits until it is answered. */
    String say(String words) {
        var before = answers().count();
        page.getByLabel("Say something").fill(words);
        AtThePage.button(page, "Say").click();
        assertThat(answers()).hasCount(before + 1);
        return lastAnswer();
    }

    String lastAnswer() {
        return answers().last().locator("span").last().innerText();
    }

    /** What the device has said so far. */
    Locator answers() {
        return page.locator(".log .alexa");
    }

    /** What is written on the device's screen. */
    Locator screen() {
        return page.locator("#view");
    }

    /** Touches what says so on the screen, once it is drawn. */
    void touch(String words) {
        assertThat(page.locator(".device.showing")).isVisible();
        screen().getByText(words).click(new Locator.ClickOptions().setForce(true));
    }

    /** Whether the light says so. */
    void mustBe(String doing) {
        assertThat(page.locator(".doing")).hasText(doing);
    }

    /** What is folded away beside it. */
    Locator inside() {
        var inside = page.locator(".inside");
        if (inside.getAttribute("open") == null) {
            inside.locator("summary").click();
        }
        return inside;
    }

    Page page() {
        return page;
    }
}
