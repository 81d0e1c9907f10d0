package app.smallwins.web.formats;

import app.smallwins.domain.Win;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Wins to read, print or show to somebody: a heading for each month, a line for each day, a bullet for each win. */
public final class MarkdownFile {

    private static final String TROPHY = "\u2605 ";
    private static final String CHEER = "\u2665 ";

    private MarkdownFile() {}

    /**
     * @param wins earliest first
     * @param cheers what friends left for a win, each in one line
     */
    public static String of(List<Win> wins, Locale locale, Function<Win, List<String>> cheers) {
        var month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        var text = new StringBuilder();
        var before = Optional.<LocalDate>empty();
        for (var win : wins) {
            if (!before.map(YearMonth::from).equals(Optional.of(YearMonth.from(win.day())))) {
                text.append(text.isEmpty() ? "" : "\n").append("# ").append(month.format(win.day())).append('\n');
            }
            if (!before.equals(Optional.of(win.day()))) {
                text.append('\n').append(Markdown.escaped(day.format(win.day()))).append("\n\n");
            }
            text.append(Markdown.bullet((win.special() ? TROPHY : "") + Markdown.escaped(win.said().sentence())));
            cheers.apply(win)
                    .forEach(cheer -> text.append("  ").append(Markdown.bullet(CHEER + Markdown.escaped(cheer))));
            before = Optional.of(win.day());
        }
        return text.toString();
    }
}
