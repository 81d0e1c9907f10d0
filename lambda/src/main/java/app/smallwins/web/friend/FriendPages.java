package app.smallwins.web.friend;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Writes the page of friends in HTML. Whatever it is given is escaped where it stands. */
public final class FriendPages {

    private static final String WRITTEN = "app.smallwins.web.page.written";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html,
            FriendPages.class.getClassLoader(), WRITTEN);

    /** The page as HTML. */
    public String write(FriendPage page) {
        var output = new StringOutput();
        templates.render("friend.jte", page, output);
        return output.toString();
    }
}
