package app.smallwins.speech;

import app.smallwins.domain.Friend;
import app.smallwins.domain.Note;
import app.smallwins.domain.Schedule;
import app.smallwins.domain.Visit;
import app.smallwins.domain.Win;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What screens show in one locale. Plain text: whoever draws a screen has to escape it. Read at first use. */
public final class ScreenTexts {

    private final Texts spoken;
    private final SafetyLines lines;
    private final SayingBack sayingBack;
    private final SharingVoice sharing;
    private final ReminderVoice reminders;
    private volatile Map<String, Template> templates = Map.of();

    ScreenTexts(Texts spoken, SafetyLines lines, SayingBack sayingBack, SharingVoice sharing,
            ReminderVoice reminders) {
        this.spoken = spoken;
        this.lines = lines;
        this.sayingBack = sayingBack;
        this.sharing = sharing;
        this.reminders = reminders;
    }

    /** A device without a screen never needs them. */
    Map<String, Template> templates() {
        if (templates.isEmpty()) {
            var read = new TreeMap<String, Template>();
            Resources.properties("texts/" + spoken.locale().getLanguage() + "/screen.properties")
                    .forEach((key, text) -> read.put(key, Template.parse(text)));
            templates = read;
        }
        return templates;
    }

    public String say(ScreenText text) {
        return say(text, Map.of());
    }

    /** A text whose places are filled. */
    public String say(ScreenText text, Map<String, ?> values) {
        return templates().get(text.key()).fill(values).plain();
    }

    /** What the skill is called. */
    public String title() {
        return spoken.say(Text.CARD_TITLE).plain();
    }

    /** What this visit is asked first. */
    public String question(Visit visit) {
        return spoken.variant(Text.ASK_TODAY, visit.randomness().nextInt(Integer.MAX_VALUE), Map.of()).plain();
    }

    /** "You got out of bed", or their own words in quotation marks. */
    public String deed(Visit visit, Win win) {
        return sayingBack.deed(visit, win).plain();
    }

    /** In the words it was told in. */
    public String told(Note note) {
        return sayingBack.quote(note.said(), Locale.of(note.language()));
    }

    /** Who a cheer is from, as a sentence begins: "Your sister". */
    public String friend(Optional<Friend> by) {
        return sharing.friend(by);
    }

    /** "every day at eight in the evening". */
    public String schedule(Schedule schedule, LocalDate today) {
        return reminders.schedule(schedule, today).plain();
    }

    /** "Today", "Yesterday", "Monday, November 3", with the year when it is another one. */
    public String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return say(ScreenText.TODAY);
        }
        return day.equals(today.minusDays(1)) ? say(ScreenText.YESTERDAY) : dated(day, today);
    }

    private String dated(LocalDate day, LocalDate today) {
        var date = spoken.say(day.getYear() == today.getYear() ? Text.DATE : Text.DATE_OF_YEAR,
                Map.of("month", month(day.getMonth()), "day", day.getDayOfMonth(), "year", day.getYear()));
        var weekday = spoken.member(Text.WEEKDAY, day.getDayOfWeek().getValue()).orElseThrow();
        return say(ScreenText.A_DAY, Map.of("weekday", weekday, "date", date));
    }

    /** The name of a month. */
    public String month(Month month) {
        return spoken.member(Text.MONTH, month.getValue()).map(Speech::plain).orElseThrow();
    }

    /** Whom to call, without the number. */
    public String line() {
        return lines.line()
                .map(line -> say(ScreenText.LINE,
                        Map.of("country", line.country(), "how", line.how(), "name", line.name())))
                .orElseGet(() -> say(ScreenText.LINE_UNKNOWN));
    }

    /** The number to call, in groups that can be read; empty where none is known. */
    public Optional<String> number() {
        return lines.line().map(line -> DialledNumber.written(line.number()));
    }
}
