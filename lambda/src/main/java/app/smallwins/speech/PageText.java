package app.smallwins.speech;

import java.util.List;
import java.util.Set;

/** Every text of the page, with the places it may fill. Each language's {@code page.properties} has exactly these. */
public enum PageText {
    NAME,
    TAGLINE,
    SKIP,

    WELCOME_TITLE,
    WELCOME_WHAT,
    WELCOME_HOW,
    WELCOME_EXAMPLE,
    WELCOME_ANSWER,
    WELCOME_KEPT,
    WELCOME_YOURS,
    WELCOME_CARE,
    ENTER_TITLE,
    ENTER_HOW,
    ENTER_CODE,
    ENTER_CODE_HINT,
    ENTER_DEVICE,
    ENTER_DEVICE_USUAL,
    ENTER_OPEN,
    ENTER_BAD_CODE,
    ENTER_WAIT,
    ALREADY_IN,

    TAB_JAR,
    TAB_BACK,
    TAB_SETTINGS,
    TABS,

    JAR_TITLE,
    JAR_PICTURE_EMPTY,
    JAR_PICTURE_ONE,
    JAR_PICTURE("n"),
    JAR_EMPTY,
    JAR_EMPTY_HINT,
    TODAY_NOTHING,

    ADD_TITLE,
    ADD_WHAT,
    ADD_HINT,
    ADD_DAY,
    ADD_OTHER_DAY,
    ADD_PUT_IN,

    TODAY,
    YESTERDAY,
    DAY("weekday", "date"),
    MORE_BEFORE,

    NOTE_CHANGE,
    NOTE_WORDS,
    NOTE_DAY,
    NOTE_SAVE,
    NOTE_SPECIAL,
    NOTE_IS_SPECIAL,
    NOTE_OUT,
    NOTE_UNDO,
    NOTE_KEEP_WORDS,
    NOTE_LEAVE_WORDS,

    BACK_TITLE,
    BACK_DRAW,
    BACK_DRAW_HINT,
    BACK_TROPHIES,
    BACK_TROPHIES_HINT,
    BACK_THREADS,
    BACK_THREADS_HINT,
    BACK_LINES,
    BACK_LINES_HINT,
    SEARCH_TITLE,
    SEARCH_WORDS,
    SEARCH_GO,
    SEARCH_NONE,
    SEARCH_ON,
    YEAR_TITLE("year"),
    YEAR_BEFORE,
    YEAR_AFTER,
    YEAR_DAY_ONE("day"),
    YEAR_DAY("day", "n"),
    YEAR_QUIET("year"),
    DAY_EMPTY,
    TROPHIES_NONE,
    DRAW_ANOTHER,
    THREADS_TIMES("n"),
    LINES_AFFIRMATIONS,
    LINES_AFFIRMATIONS_NONE,
    LINES_GRATITUDE,
    LINES_GRATITUDE_NONE,
    LINES_ADD,
    LINES_ADD_GO,
    LINES_GRATEFUL,
    LINES_GRATEFUL_GO,

    SETTINGS_TITLE,
    REWARD_TITLE,
    REWARD_HINT,
    REWARD_TREAT,
    REWARD_GOAL,
    REWARD_SET,
    REMINDERS_TITLE,
    REMINDERS_HINT,
    PRIVACY_TITLE,
    PRIVACY_ON,
    PRIVACY_OFF,
    PRIVACY_KEEP,
    PRIVACY_STOP,
    DEVICES_TITLE,
    DEVICES_HINT,
    DEVICES_THIS,
    DEVICES_SINCE("date"),
    DEVICES_REMOVE,
    DEVICES_REMOVE_THIS("device"),
    DEVICES_REMOVED,
    JOIN_TITLE,
    JOIN_HINT,
    JOIN_GO,
    SIGN_OUT,
    SIGNED_OUT,
    TAKE_TITLE,
    TAKE_HINT,
    EXPORT_JSON,
    EXPORT_TEXT,
    EXPORT_DAY_ONE,
    DELETE_TITLE,
    DELETE_HINT,
    DELETE_SURE,
    DELETE_GO,

    CALL("number"),
    BACK_TO_JAR,
    NOT_KEPT;

    private final Set<String> places;

    PageText(String... places) {
        this.places = Set.copyOf(List.of(places));
    }

    /** As it is written in the file: lower-case words with dashes. */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Set<String> places() {
        return places;
    }
}
