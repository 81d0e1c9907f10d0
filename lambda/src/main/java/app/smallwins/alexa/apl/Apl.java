package app.smallwins.alexa.apl;

import app.smallwins.alexa.json.RawJson;
import app.smallwins.screen.Screen;
import java.util.Map;

/**
 * The directive that shows a screen (Amazon, "Alexa.Presentation.APL Interface Reference", RenderDocument). Whatever
 * somebody said is data beside the document, and never part of it.
 */
public final class Apl {

    /** How a device says that it has a screen, among its {@code supportedInterfaces}. */
    public static final String INTERFACE = "Alexa.Presentation.APL";

    private static final String DATA = "screen";
    private static final int MAJOR = 1;
    private static final int MINOR = 4;
    private static final int LONGEST_NUMBER = 6;

    private Apl() {}

    /** Whether a device draws the documents: from their version of APL on, or when it does not say which it knows. */
    public static boolean isDrawnBy(String maxVersion) {
        var parts = maxVersion.split("[^0-9]+");
        return maxVersion.isEmpty() || parts.length > 1 && !parts[0].isEmpty() && number(parts[0]) >= MAJOR
                && (number(parts[0]) > MAJOR || number(parts[1]) >= MINOR);
    }

    private static int number(String digits) {
        return digits.length() > LONGEST_NUMBER ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** Reads all documents before somebody needs one. */
    public static void readAll() {
        Documents.readAll();
    }

    /** The directive as a map, the document in it as text. */
    public static Map<String, Object> directive(Screen screen) {
        return Map.of("type", INTERFACE + ".RenderDocument", "token", name(screen), "document",
                new RawJson(Documents.of(name(screen))), "datasources",
                Map.of(DATA, Map.of("type", "object", "properties", Properties.of(screen))));
    }

    /** The document's name, which is also what the device calls the screen. */
    private static String name(Screen screen) {
        return switch (screen) {
            case Screen.Jar _ -> "jar";
            case Screen.Recap _ -> "recap";
            case Screen.Note _ -> "note";
            case Screen.Trophies _ -> "trophies";
            case Screen.Calendar _ -> "calendar";
            case Screen.Quote _ -> "quote";
            case Screen.Pairing _ -> "pairing";
            case Screen.Cheers _ -> "cheer";
            case Screen.Line _ -> "crisis";
            case Screen.Welcome _ -> "welcome";
            case Screen.Reminders _ -> "reminders";
            case Screen.Words _ -> "words";
        };
    }
}
