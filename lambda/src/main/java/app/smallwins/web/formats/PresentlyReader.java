package app.smallwins.web.formats;

import app.smallwins.domain.Keepsakes;
import app.smallwins.domain.Keepsakes.Entry;
import app.smallwins.web.formats.Csv.Row;
import app.smallwins.web.formats.Reading.Found;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the file that Presently exports. Each line of a day is one entry, as our own file has it. */
final class PresentlyReader {

    private static final List<String> HEADER = List.of(PresentlyFile.DATE, PresentlyFile.CONTENT);

    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);

    private PresentlyReader() {}

    static boolean isPresently(String text) {
        return text.startsWith(String.join(",", HEADER));
    }

    static Keepsakes read(String text, Reading reading) {
        var rows = Csv.rows(text);
        if (!rows.getFirst().fields().equals(HEADER)) {
            throw new UnreadableFile();
        }
        var entries = new ArrayList<Entry>();
        var seen = new HashMap<String, Integer>();
        rows.stream().skip(1).forEach(row -> entries.addAll(entries(row, seen, reading)));
        return Keepsakes.of(Keepsakes.Origin.DAYS, entries);
    }

    private static List<Entry> entries(Row row, Map<String, Integer> seen, Reading reading) {
        if (row.fields().size() != HEADER.size()) {
            throw new UnreadableFile();
        }
        var day = Node.parsedDay(row.fields().getFirst().strip());
        return row.fields()
                .getLast()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    var what = "presently:" + day + ':' + line;
                    var nth = seen.merge(what, 1, Integer::sum);
                    var id = Reading.name(begins(day), what + ':' + nth);
                    return reading.entry("line " + row.line(), new Found(id, line, day, reading.zone(), false));
                })
                .toList();
    }

    /** The first moment at which it is that day anywhere, so that a day that has come has no name of a time to come. */
    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(FIRST_TO_WAKE).toInstant();
    }
}
