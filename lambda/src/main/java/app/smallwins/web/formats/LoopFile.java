package app.smallwins.web.formats;

import static java.util.stream.Collectors.joining;

import app.smallwins.domain.Win;
import java.util.List;

/**
 * The file of HabitBull that Loop Habit Tracker imports: six columns, one row for each day that has a win. The value is
 * always 1, since with more the habit would become one that is measured.
 */
public final class LoopFile {

    private static final String YES = "1";

    private LoopFile() {}

    /**
     * @param wins earliest first, with all wins of each day
     * @param habit what the habit is called
     */
    public static String of(List<Win> wins, String habit) {
        var header = Csv.row("HabitName", "HabitDescription", "HabitCategory", "CalendarDate", "Value", "CommentText");
        return header + PresentlyFile.days(wins)
                .entrySet()
                .stream()
                .map(day -> Csv.row(habit, "", "", day.getKey().toString(), YES, day.getValue()))
                .collect(joining());
    }
}
