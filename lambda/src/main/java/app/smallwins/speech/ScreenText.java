package app.smallwins.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every text of the screens, with the places it may fill. Each language's {@code screen.properties} has exactly these. */
public enum ScreenText {
    UNSHOWN,
    ANOTHER,
    KEEP_SPECIAL,
    TAKE_BACK,
    TROPHIES,
    TODAY,
    YESTERDAY,
    A_DAY("weekday", "date"),
    WHAT_YOU_DID,
    COMES_BACK,
    TIMES("n"),
    GRATEFUL,
    CHEER_FOR("friend", "deed"),
    PAIRING("minutes"),
    LINE("country", "how", "name"),
    LINE_UNKNOWN,
    REMINDERS,
    EXAMPLE_1,
    EXAMPLE_2,
    EXAMPLE_3,
    EXAMPLE_4;

    private final Set<String> places;

    ScreenText(String... places) {
        this.places = Set.copyOf(List.of(places));
    }

    /** As it is written in the file: lower-case words with dashes. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Set<String> places() {
        return places;
    }
}
