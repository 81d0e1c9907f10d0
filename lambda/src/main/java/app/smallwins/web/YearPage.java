package app.smallwins.web;

import app.smallwins.domain.Tally;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.page.Views.Back;
import app.smallwins.web.page.Views.Cell;
import app.smallwins.web.page.Views.Month;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws a year: a day with something in it is warm, and a day without is just a day. */
record YearPage(PageTexts words, Tally tally, LocalDate today) {

    private static final int MONTHS = 12;
    private static final int WEEK = 7;

    /** The year's months from the first win there ever was until now, latest first; what lies before is nobody's business. */
    Back of(int year) {
        var first = YearMonth.from(tally.perDay().isEmpty() ? today : tally.perDay().firstKey());
        var months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(nth -> YearMonth.of(year, MONTHS + 1 - nth))
                .filter(month -> !month.isBefore(first) && !month.isAfter(YearMonth.from(today)))
                .map(this::month)
                .toList();
        return new Back(year, IntStream.rangeClosed(1, WEEK).mapToObj(words::weekday).toList(), months,
                first.getYear() < year ? Optional.of(year - 1) : Optional.empty(),
                year < today.getYear() ? Optional.of(year + 1) : Optional.empty());
    }

    private Month month(YearMonth month) {
        var weeks = new ArrayList<List<Optional<Cell>>>();
        var first = month.atDay(1);
        for (var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L); !monday
                .isAfter(month.atEndOfMonth()); monday = monday.plusDays(WEEK)) {
            weeks.add(week(month, monday));
        }
        return new Month(words.month(month), weeks);
    }

    private List<Optional<Cell>> week(YearMonth month, LocalDate monday) {
        return IntStream.range(0, WEEK)
                .mapToObj(monday::plusDays)
                .map(day -> YearMonth.from(day).equals(month) ? Optional.of(cell(day)) : Optional.<Cell>empty())
                .toList();
    }

    private Cell cell(LocalDate day) {
        var wins = tally.on(day);
        return new Cell(day.getDayOfMonth(), day.toString(),
                wins == 0 ? Optional.empty() : Optional.of(told(day, wins)),
                day.equals(today));
    }

    private String told(LocalDate day, int wins) {
        var date = words.date(day, today);
        return wins == 1
                ? words.say(PageText.YEAR_DAY_ONE, "day", date)
                : words.say(PageText.YEAR_DAY, Map.of("day", date, "n", wins));
    }
}
