package app.smallwins.speech;

import static app.smallwins.speech.Text.Kind.FAMILY;
import static app.smallwins.speech.Text.Kind.PLAIN;
import static app.smallwins.speech.Text.Kind.PLURAL;
import static app.smallwins.speech.Text.Kind.VARIANTS;

import java.util.Set;

/** Every text there is, with the places it may fill. Each language's {@code messages.properties} has exactly these. */
enum Text {
    WELCOME_NEW("welcome.new", PLAIN, "question"),
    WELCOME_BACK("welcome.back", VARIANTS, "question"),
    ASK_TODAY("ask.today", VARIANTS),
    ASK_WIN("ask.win", PLAIN),
    ASK_AGAIN("ask.again", PLAIN),

    WIN_LOGGED("win.logged", VARIANTS, "deed"),
    WIN_BACKDATED("win.backdated", VARIANTS, "deed", "day"),
    WIN_QUIET("win.quiet", VARIANTS, "deed"),
    WIN_SORROW("win.sorrow", VARIANTS, "deed"),
    WIN_GRAVE("win.grave", VARIANTS, "deed"),
    WIN_SERIOUS("win.serious", VARIANTS, "deed", "line"),
    WIN_NOT_KEPT("win.not-kept", PLAIN, "deed"),
    WIN_NOT_KEPT_UNSHOWN("win.not-kept.unshown", PLAIN, "deed"),
    WIN_NOT_KEPT_REPROMPT("win.not-kept.reprompt", PLAIN),
    WIN_STILL_UNKEPT("win.still-unkept", PLAIN),
    NOBODYS_WORDS("nobodys-words", PLAIN, "deed"),
    NOBODY_KNOWN("nobody-known", PLAIN),
    QUOTED("quoted", PLAIN, "words"),
    WIN_NOT_KEPT_CARD("win.not-kept.card", PLAIN, "words"),
    NOTHING_TO_TRY_AGAIN("nothing-to-try-again", PLAIN),

    RECAP_FEW("recap.few", PLAIN, "when", "deeds", "closing"),
    RECAP_FEW_EVER("recap.few.ever", PLAIN, "deeds", "closing"),
    RECAP_FEW_QUIET("recap.few-quiet", PLAIN, "when", "deeds", "closing"),
    RECAP_LATELY_QUIET("recap.lately-quiet", PLAIN, "deeds", "closing"),
    RECAP_LATELY("recap.lately", PLAIN, "deeds", "closing"),
    RECAP_MANY("recap.many", PLAIN, "n", "when", "deeds", "thread", "closing"),
    RECAP_MANY_DAYS("recap.many-days", PLAIN, "n", "when", "days", "deeds", "thread", "closing"),
    RECAP_ONE_OF_MANY("recap.one-of-many", PLAIN, "n", "when", "deeds", "closing"),
    RECAP_CLOSING("recap.closing", VARIANTS),
    RECAP_CLOSING_QUIET("recap.closing-quiet", VARIANTS),
    RECAP_CLOSING_ONE("recap.closing-one", VARIANTS),
    THREAD("thread", FAMILY),
    HOW_OFTEN("how-often", PLURAL, "n", "when"),
    HOW_OFTEN_NONE("how-often.none", PLAIN, "when"),
    HOW_OFTEN_UNCLEAR("how-often.unclear", PLAIN),
    COMES_BACK("comes-back", PLAIN, "deeds"),
    COMES_BACK_TIMES("comes-back.times", PLAIN, "deed", "n"),
    COMES_BACK_NOT("comes-back.not", PLAIN),
    DRAWN("drawn", VARIANTS, "when", "deed"),
    DRAWN_SAID("drawn.said", VARIANTS, "when", "deed"),
    DRAWN_QUIET("drawn.quiet", PLAIN, "when", "deed"),
    DRAWN_MORE("drawn.more", VARIANTS),
    DRAWN_REPROMPT("drawn.reprompt", PLAIN),
    THEN_YEAR("then.year", PLAIN, "deeds", "closing"),
    THEN_MONTH("then.month", PLAIN, "deeds", "closing"),
    NOTHING_THEN("nothing.then", PLAIN),
    KEPT_SPECIAL("kept-special", VARIANTS, "deed"),
    TROPHIES("trophies", PLAIN, "deeds", "closing"),
    NO_TROPHIES("no-trophies", PLAIN),
    NOTHING_TODAY("nothing.today", PLAIN),
    NOTHING_WHEN("nothing.when", PLAIN, "when"),
    NOTHING_EVER("nothing.ever", PLAIN),
    STILL_TO_COME("still-to-come", PLAIN),
    COUNTED("counted", PLURAL, "n", "when"),
    COUNTED_DAYS("counted-days", PLURAL, "n", "when", "days"),
    DAYS("days", PLURAL, "n"),

    TAKEN_OUT("taken-out", PLAIN, "deed"),
    TAKEN_OUT_BEFORE("taken-out.before", PLAIN),
    REWORDED("reworded", PLAIN, "deed"),
    MOVED("moved", PLAIN, "deed", "day"),
    MOVED_TO_COME("moved.to-come", PLAIN),
    MOVED_UNCLEAR("moved.unclear", PLAIN),
    PLAN_HEARD("plan.heard", VARIANTS),
    NOTHING_JUST_NOW("nothing-just-now", PLAIN),
    CORRECTION_ASKED("correction.asked", PLAIN, "deed"),
    CORRECTION_REPROMPT("correction.reprompt", PLAIN),
    NOTHING_TO_CHANGE("nothing-to-change", PLAIN),

    DELETE_ASKED("delete.asked", PLAIN),
    DELETE_REPROMPT("delete.reprompt", PLAIN),
    DELETE_DONE("delete.done",
            PLAIN),
    DELETE_UNDERWAY("delete.underway", PLAIN),
    DELETE_UNCERTAIN("delete.uncertain", PLAIN),
    DELETE_DECLINED("delete.declined", PLAIN),

    GRATITUDE_KEPT("gratitude.kept", VARIANTS, "words"),
    GRATITUDE_QUIET("gratitude.quiet", VARIANTS, "words"),
    GRATITUDE_SERIOUS("gratitude.serious", VARIANTS, "words", "line"),
    GRATITUDE_HEARD("gratitude.heard", PLAIN, "words"),
    GRATITUDE_NONE("gratitude.none", PLAIN),
    NOTE_LEFT("note.left", PLAIN, "words"),

    ENCOURAGE_WIN("encourage.win", VARIANTS, "deed"),
    ENCOURAGE_LINE("encourage.line", VARIANTS, "words"),
    ENCOURAGE_QUOTE("encourage.quote", VARIANTS, "words", "who"),
    ENCOURAGE_DISPUTED("encourage.disputed", VARIANTS, "words", "who"),
    ENCOURAGE_OURS("encourage.ours", VARIANTS, "words"),
    ENCOURAGE_MORE("encourage.more", VARIANTS),
    ENCOURAGE_REPROMPT("encourage.reprompt", PLAIN),
    ENCOURAGE_CAREFUL("encourage.careful", PLAIN, "words", "line"),
    CELEBRATE("celebrate", VARIANTS),
    CELEBRATE_WIN("celebrate.win", VARIANTS, "deed"),
    AFFIRMATIONS_HEARD("affirmations.heard", PLAIN, "lines"),
    AFFIRMATIONS_NONE("affirmations.none", PLAIN),
    AFFIRMATION_NOT_FOUND("affirmation.not-found", PLAIN),
    AFFIRMATION_ADDED("affirmation.added", PLAIN, "words"),
    KEPT_PRIVATE("kept-private", PLAIN),
    PRIVATE_NO_MORE("private-no-more", PLAIN),

    STEP_OFFERED("step.offered", VARIANTS, "words"),
    STEP_AWAITED("step.awaited", PLAIN),
    STEP_REPROMPT("step.reprompt", PLAIN),

    REFLECT_ASKED("reflect.asked", VARIANTS),
    REFLECT_REPROMPT("reflect.reprompt", PLAIN),
    REFLECT_CLOSED("reflect.closed", VARIANTS, "deed"),
    REFLECT_LEFT("reflect.left", VARIANTS),

    REWARD_SET("reward.set", PLURAL, "n", "words"),
    REWARD_INSTEAD("reward.instead", PLAIN, "words"),
    REWARD_EARNED("reward.earned", PLAIN, "words"),
    REWARD_HEARD("reward.heard", PLURAL, "n", "words"),
    REWARD_HEARD_EARNED("reward.heard-earned", PLAIN, "words"),
    REWARD_NONE("reward.none", PLAIN),
    REWARD_UNCLEAR("reward.unclear", PLAIN),
    REMINDER_PROPOSED("reminder.proposed", PLAIN, "schedule"),
    REMINDER_REPROMPT("reminder.reprompt", PLAIN, "schedule"),
    REMINDER_SET("reminder.set", PLAIN, "schedule"),
    REMINDER_SET_RECURRING("reminder.set.recurring", PLAIN, "schedule"),
    REMINDER_SET_FROM_TOMORROW("reminder.set.from-tomorrow", PLAIN, "schedule"),
    REMINDER_PERMISSION("reminder.permission", PLAIN),
    REMINDER_DECLINED("reminder.declined", PLAIN),
    REMINDER_NOT_ALLOWED("reminder.not-allowed", PLAIN),
    REMINDER_FULL("reminder.full", PLAIN),
    REMINDER_NOT_HERE("reminder.not-here", PLAIN),
    REMINDER_OUT_OF_REACH("reminder.out-of-reach", PLAIN),
    REMINDERS_LISTED("reminders.listed", PLAIN, "schedules"),
    REMINDER_AND("reminder.and", PLAIN, "first", "next"),
    REMINDERS_NONE("reminders.none", PLAIN),
    REMINDERS_TAKEN_AWAY("reminders.taken-away", PLAIN, "schedules"),
    REMINDERS_NO_SUCH("reminders.no-such", PLAIN),
    REMINDERS_CANCELLED("reminders.cancelled", PLAIN),
    REMINDER_ALERT("reminder.alert", PLAIN),
    REMINDER_EVERY_DAY("reminder.every-day", PLAIN, "time"),
    REMINDER_WEEKDAYS("reminder.weekdays", PLAIN, "time"),
    REMINDER_WEEKENDS("reminder.weekends", PLAIN, "time"),
    REMINDER_EVERY("reminder.every", PLAIN, "weekday", "time"),
    REMINDER_ONCE("reminder.once", PLAIN, "day", "time"),
    TIME("time", PLAIN, "hour", "hour12", "minute", "part"),
    TIME_FULL_HOUR("time.full-hour", PLAIN, "hour", "hour12", "minute", "part"),
    TIME_NOON("time.noon", PLAIN),
    TIME_MIDNIGHT("time.midnight", PLAIN),
    PART_OF_DAY("part-of-day", FAMILY),

    PAIRING_CODE("pairing.code", PLAIN, "code"),
    PAIRING_CARD("pairing.card", PLAIN, "letters", "page"),
    PAIRING_CARD_UNSHOWN("pairing.card.unshown", PLAIN, "page"),
    PAIRING_NOWHERE("pairing.nowhere", PLAIN),
    DEVICES_NONE("devices.none", PLAIN),
    DEVICES_REMOVED("devices.removed", PLURAL, "n", "device"),
    DEVICES_UNCLEAR("devices.unclear", PLAIN, "devices"),
    JOIN_CODE("join.code", PLAIN, "code"),
    JOIN_ASKED("join.asked", PLAIN),
    JOIN_REPROMPT("join.reprompt", PLAIN),
    JOIN_UNCLEAR("join.unclear", PLURAL, "n"),
    JOIN_NO_SUCH_CODE("join.no-such-code", PLAIN),
    JOIN_TOO_MANY("join.too-many", PLAIN),
    JOIN_DONE("join.done", PLAIN),
    SHARE_MADE("share.made", PLAIN, "deed"),
    SHARE_CARD("share.card", PLAIN, "link"),
    SHARE_NOT_SHOWN("share.not-shown", PLAIN),
    SHARE_NOTHING("share.nothing", PLAIN),
    SHARE_NOWHERE("share.nowhere", PLAIN),
    LINKS_NONE("links.none", PLAIN),
    LINKS_TAKEN_BACK("links.taken-back", PLURAL, "n"),
    WELCOME_CHEER("welcome.cheer", PLAIN, "cheer", "question"),
    WELCOME_CHEERS("welcome.cheers", PLAIN, "cheer", "question"),
    CHEER_HEARD("cheer.heard", PLAIN, "friend", "deed"),
    CHEER_WROTE("cheer.wrote", PLAIN, "friend", "deed", "words"),
    CHEER_FRIEND("cheer.friend", FAMILY),
    CHEERS_NONE("cheers.none", PLAIN),
    FRIEND_PAGE("friend-page", FAMILY),
    NOT_BY_TEXT("not-by-text", PLAIN),
    PROBLEM_TITLE("problem.title", FAMILY),
    PROBLEM_DETAIL("problem.detail", FAMILY),
    PROBLEM_PAGE("problem.page", FAMILY),

    OUT_OF_REACH("out-of-reach", PLAIN),
    HELP("help", PLAIN),
    HELP_ASK("help.ask", PLAIN),
    NOT_UNDERSTOOD("not-understood", VARIANTS),
    LEFT_ALONE("left-alone", VARIANTS),
    GOODBYE("goodbye", VARIANTS),
    GOODBYE_CAREFUL("goodbye.careful", PLAIN, "line"),
    NOTHING_TO_REPEAT("nothing-to-repeat", PLAIN),
    FAULT("fault", PLAIN),

    CRISIS("crisis", VARIANTS, "line", "emergency"),
    CRISIS_REPROMPT("crisis.reprompt", PLAIN, "line"),
    CRISIS_CLOSE("crisis.close", VARIANTS, "line"),
    CRISIS_CARD("crisis.card", PLAIN, "line", "emergency"),
    CONCERN_SELF("concern.self", VARIANTS, "line"),
    CONCERN_OTHER("concern.other", VARIANTS, "line", "emergency"),
    CONCERN_REPROMPT("concern.reprompt", PLAIN),
    HARD_TODAY("hard.today", VARIANTS, "deed"),
    HARD_WITH_EVIDENCE("hard.evidence", VARIANTS, "deed"),
    HARD("hard", VARIANTS),
    LINE("line", PLAIN, "country", "how", "name", "number"),
    LINE_UNKNOWN("line.unknown", PLAIN),
    EMERGENCY("emergency",
            PLAIN, "number"),
    EMERGENCY_UNKNOWN("emergency.unknown", PLAIN),

    DEED_TOLD("deed.told", PLAIN, "sentence"),
    DEED_DATED("deed.dated", PLAIN, "sentence", "when"),
    DEED_QUOTED_DATED("deed.quoted-dated", PLAIN, "words", "when"),
    DEED_TOLD_WHEN("deed.told-when", PLAIN, "sentence", "when"),
    DEED_QUOTED("deed.quoted", PLAIN, "words"),
    DEED_QUOTED_WHEN("deed.quoted-when", PLAIN, "words", "when"),

    WHEN_TODAY("when.today", PLAIN),
    WHEN_TOMORROW("when.tomorrow", PLAIN),
    WHEN_YESTERDAY("when.yesterday", PLAIN),
    WHEN_LAST_NIGHT("when.last-night", PLAIN),
    WHEN_WEEKDAY("when.weekday", PLAIN, "weekday"),
    WHEN_DATE("when.date", PLAIN, "date"),
    WHEN_WEEK("when.week", FAMILY),
    WHEN_MONTH("when.month",
            FAMILY),
    WHEN_IN_MONTH("when.in-month", PLAIN, "month"),
    WHEN_IN_MONTH_OF("when.in-month-of", PLAIN, "month", "year"),
    WHEN_YEAR("when.year", PLAIN, "year"),
    WHEN_LAST_DAYS("when.last-days", PLURAL, "n"),
    WHEN_BETWEEN("when.between", PLAIN, "first", "last"),
    WHEN_BETWEEN_WEEKDAYS("when.between-weekdays", PLAIN, "first", "last"),
    WHEN_SINCE("when.since", PLAIN, "first"),
    WHEN_SINCE_DATE("when.since-date", PLAIN, "date"),
    WHEN_SINCE_MONTH_OF("when.since-month-of", PLAIN, "month", "year"),
    WHEN_WEEKEND("when.weekend", PLAIN),
    WHEN_EVER("when.ever", PLAIN),
    DATE("date", PLAIN, "month", "day"),
    DATE_OF_YEAR("date-of-year", PLAIN, "month", "day", "year"),
    WEEKDAY("weekday", FAMILY),
    MONTH("month", FAMILY),

    CARD_TITLE("card.title", PLAIN),
    LEAD("lead", FAMILY);

    /** How a text's keys are written. */
    enum Kind {
        /** One text. */
        PLAIN,
        /** {@code key.1}, {@code key.2} and so on, of which one is said. */
        VARIANTS,
        /** {@code key.one} and {@code key.other}. */
        PLURAL,
        /** {@code key.} and a name: a list of words rather than a sentence. */
        FAMILY
    }

    private final String key;
    private final Kind kind;
    private final Set<String> places;

    Text(String key, Kind kind, String... places) {
        this.key = key;
        this.kind = kind;
        this.places = Set.of(places);
    }

    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    Set<String> places() {
        return places;
    }
}
