package app.smallwins.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes pages in HTML. Whatever it is given is escaped where it stands. */
public final class Pages {

    private static final String WRITTEN = "app.smallwins.web.page.written";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html,
            Pages.class.getClassLoader(), WRITTEN);

    public String welcome(Frame frame, Views.Welcome view) {
        return write("welcome", frame, view);
    }

    public String jar(Frame frame, Views.Jar view) {
        return write("jar", frame, view);
    }

    public String days(Frame frame, Views.Days view) {
        return write("days", frame, view);
    }

    public String back(Frame frame, Views.Back view) {
        return write("back", frame, view);
    }

    public String found(Frame frame, Views.Found view) {
        return write("found", frame, view);
    }

    public String drawn(Frame frame, Views.Drawn view) {
        return write("drawn", frame, view);
    }

    public String threads(Frame frame, Views.Threads view) {
        return write("threads", frame, view);
    }

    public String lines(Frame frame, Views.Lines view) {
        return write("lines", frame, view);
    }

    public String friends(Frame frame, Views.Friends view) {
        return write("friends", frame, view);
    }

    public String part(Frame frame, Views.Part view) {
        return write("part", frame, view);
    }

    public String brought(Frame frame, Views.Brought view) {
        return write("brought", frame, view);
    }

    public String settings(Frame frame, Views.Settings view) {
        return write("settings", frame, view);
    }

    public String webhooks(Frame frame, Views.Webhooks view) {
        return write("webhooks", frame, view);
    }

    public String secret(Frame frame, Views.Secret view) {
        return write("secret", frame, view);
    }

    public String answer(Frame frame, Views.Answer view) {
        return write("answer", frame, view);
    }

    public String unkept(Frame frame, Views.Unkept view) {
        return write("unkept", frame, view);
    }

    public String trouble(Frame frame, Views.Trouble view) {
        return write("trouble", frame, view);
    }

    private String write(String template, Frame frame, Object view) {
        var output = new StringOutput();
        templates.render(template + ".jte", Map.of("frame", frame, "view", view), output);
        return output.toString();
    }
}
