package app.smallwins.alexa.apl;

import app.smallwins.screen.Screen;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A month as two paths: the days that have a win, and the others. Weeks begin on Monday. */
final class CalendarDrawing {

    private static final int A_DAY = 12;

    private CalendarDrawing() {}

    static Map<String, Object> of(Screen.Month month) {
        return Map.of("name", AplText.verbatim(month.name()), "warm",
                path(month, true, "%d %dh6v6h-6z"::formatted, 3, 3),
                "days",
                path(month, false, "%d %dh2"::formatted, 5, 6));
    }

    private static String path(Screen.Month month, boolean withWin, Function<Object[], String> mark, int right,
            int down) {
        return IntStream.rangeClosed(1, month.month().lengthOfMonth())
                .mapToObj(month.month()::atDay)
                .filter(day -> month.days().contains(day) == withWin)
                .map(day -> 'M' + mark.apply(new Object[]{column(day) * A_DAY + right, row(day) * A_DAY + down}))
                .collect(Collectors.joining());
    }

    private static int column(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1;
    }

    private static int row(LocalDate day) {
        return (day.getDayOfMonth() - 1 + column(day.withDayOfMonth(1))) / 7;
    }
}
