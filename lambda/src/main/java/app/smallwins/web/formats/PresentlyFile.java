package app.smallwins.web.formats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import app.smallwins.domain.Win;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file that Presently imports: one row a day, for the date is its key and an import replaces that day. So all wins of a
 * day are in one text, one below the other.
 */
public final class PresentlyFile {

    static final String DATE = "entryDate";
    static final String CONTENT = "entryContent";

    private PresentlyFile() {}

    /** @param wins earliest first, with all wins of each day */
    public static String of(List<Win> wins) {
        return Csv.row(DATE, CONTENT) + days(wins).entrySet()
                .stream()
                .map(day -> Csv.row(day.getKey().toString(), day.getValue()))
                .collect(joining());
    }

    /** The wins of each day, one below the other. */
    static Map<LocalDate, String> days(List<Win> wins) {
        return wins.stream()
                .collect(groupingBy(Win::day, TreeMap::new, mapping(win -> win.said().sentence(), joining("\n"))));
    }
}
