package app.smallwins.speech;

import app.smallwins.domain.Friend;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the page says in one language, and how it names days. Plain text: whoever writes a page has to escape it. */
public final class PageTexts {

    private final Texts spoken;
    private final SafetyLines lines;
    private final Map<String, Template> templates;

    private PageTexts(Texts spoken, SafetyLines lines, Map<String, Template> templates) {
        this.spoken = spoken;
        this.lines = lines;
        this.templates = templates;
    }

    /** The texts of a locale that {@link Languages} knows. */
    public static PageTexts of(Locale locale) {
        var templates = new TreeMap<String, Template>();
        Resources.properties("texts/" + locale.getLanguage() + "/page.properties")
                .forEach((key, text) -> templates.put(key, Template.parse(text)));
        return new PageTexts(Texts.of(locale), SafetyLines.of(locale), templates);
    }

    Map<String, Template> templates() {
        return templates;
    }

    /** The language's code, for the page itself to say. */
    public String language() {
        return spoken.locale().getLanguage();
    }

    public String say(PageText text) {
        return say(text, Map.of());
    }

    public String say(PageText text, String place, Object value) {
        return say(text, Map.of(place, value));
    }

    /** A text whose places are filled. */
    public String say(PageText text, Map<String, ?> values) {
        return templates.get(text.key()).fill(values).plain();
    }

    /** "Today", "Yesterday", "Monday, November 3": a day as a heading. */
    public String heading(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return say(PageText.TODAY);
        }
        return day.equals(today.minusDays(1)) ? say(PageText.YESTERDAY) : whole(day, today);
    }

    /** "Monday, November 3", with the year when it is another one. */
    public String whole(LocalDate day, LocalDate today) {
        return say(PageText.DAY, Map.of("weekday", weekday(day.getDayOfWeek().getValue()), "date", date(day, today)));
    }

    /** "November 3", with the year when it is another one. */
    public String date(LocalDate day, LocalDate today) {
        var text = day.getYear() == today.getYear() ? Text.DATE : Text.DATE_OF_YEAR;
        return spoken.say(text,
                Map.of("month", month(YearMonth.from(day)), "day", day.getDayOfMonth(), "year", day.getYear())).plain();
    }

    /** The name of a month. */
    public String month(YearMonth month) {
        return spoken.member(Text.MONTH, month.getMonthValue()).map(Speech::plain).orElseThrow();
    }

    /** The name of a weekday, Monday being 1. */
    public String weekday(int number) {
        return spoken.member(Text.WEEKDAY, number).map(Speech::plain).orElseThrow();
    }

    /** Who it was, at the beginning of a sentence: "Your sister". */
    public String friend(Optional<Friend> by) {
        return new FriendNames(spoken).of(by);
    }

    /** The number of the region's crisis line; empty where none is known. */
    public Optional<String> lineToCall() {
        return lines.line().map(SafetyLines.Line::number);
    }

    /** The region's emergency number; empty where none is known. */
    public Optional<String> emergency() {
        return lines.emergency();
    }
}
