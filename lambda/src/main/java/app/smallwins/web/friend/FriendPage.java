package app.smallwins.web.friend;

import app.smallwins.speech.FriendTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a friend sees: one win with a form to cheer, a form for the code, or some sentences.
 *
 * @param words the language's texts
 * @param win what was shared
 * @param code what opens it, for forms to bring back; empty when there is none to bring
 * @param asksForCode whether a code is wanted
 */
public record FriendPage(FriendTexts words, String heading, List<String> paragraphs, Optional<Shown> win, String code,
        boolean asksForCode) {

    /** The style of the page. */
    public static final String STYLE = read("friend.css");

    /**
     * Takes the code from behind the number sign, where no server sees it, and asks for the win as the form would. The win's
     * own page has no script.
     */
    public static final String SCRIPT = read("friend.js");

    public FriendPage {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The win.
     *
     * @param words as they were told
     * @param from who shared it, if they want that known
     * @param once makes a form that is sent twice one cheer
     */
    public record Shown(String words, Optional<String> from, String once) {
    }

    /** Asks for the code of a link. */
    public static FriendPage asking(FriendTexts words) {
        return new FriendPage(words, words.say("shared"), List.of(), Optional.empty(), "", true);
    }

    /** Shows a win. */
    public static FriendPage showing(FriendTexts words, Shown win, String code) {
        return new FriendPage(words, words.say("shared"), List.of(), Optional.of(win), code, false);
    }

    /** Says something below a heading, the text of that name. */
    public static FriendPage saying(FriendTexts words, String heading, List<String> paragraphs) {
        return new FriendPage(words, words.say(heading), paragraphs, Optional.empty(), "", false);
    }

    /** The same with a way back to the win. */
    public FriendPage back(String backTo) {
        return new FriendPage(words, heading, paragraphs, win, backTo, false);
    }

    /** What the browser may do with it (CSP Level 3): draw it, and run this script and no other. */
    public static String policy() {
        return "default-src 'none'; style-src '" + digest(STYLE) + "'; script-src '" + digest(SCRIPT)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String digest(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sha256);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String read(String name) {
        try (var file = FriendPage.class.getResourceAsStream("/friend/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
