package app.smallwins.simulator.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** What people do at the page, in English. */
final class AtThePage {

    private AtThePage() {}

    /** Opens the jar with a code that was heard. */
    static Page enter(Page page, String code) {
        page.navigate("/");
        page.getByLabel("The code you heard").fill(code);
        button(page, "Open my jar").click();
        page.waitForURL("**/jar");
        return page;
    }

    static void tell(Page page, String words) {
        page.getByLabel("What did you do?").fill(words);
        button(page, "Put it in the jar").click();
    }

    /** The slip of paper with those words. */
    static Locator slip(Page page, String words) {
        return page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHas(page.getByText(words, new Page.GetByTextOptions()
                        .setExact(true))));
    }

    /** The same slip, with what can be changed about it. */
    static Locator change(Page page, String words) {
        return unfold(page, words, "Change");
    }

    /** The same slip, with one of the things that can be done with it. */
    static Locator unfold(Page page, String words, String what) {
        var slip = slip(page, words);
        slip.getByText(what, new Locator.GetByTextOptions().setExact(true)).click();
        return slip;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator button(Locator inside, String name) {
        return inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
