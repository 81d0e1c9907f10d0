package app.smallwins.domain;

import app.smallwins.domain.Imported.Done;
import app.smallwins.domain.JarStore.Place;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.Keepsakes.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines that the wins of some days have, each as often as it is there. A diary that knows only days and lines is
 * compared with it, so that what came out of a jar does not go into it a second time under another name.
 */
final class WordsOfDays {

    private static final int AT_ONCE = 1000;

    private final Map<Line, Integer> lines = new HashMap<>();

    private WordsOfDays() {}

    private record Line(LocalDate day, String words) {
    }

    /** Entries that are not there, and what is to be reported of those that are. */
    record Rest(List<Entry> fresh, Done done) {
    }

    static WordsOfDays none() {
        return new WordsOfDays();
    }

    /** The lines of all days that the entries are about. */
    static WordsOfDays in(JarStore store, JarId jar, List<Entry> entries) {
        var words = new WordsOfDays();
        var days = entries.stream().flatMap(WordsOfDays::line).map(Line::day).sorted().toList();
        if (!days.isEmpty()) {
            words.read(store, jar, new DayRange(days.getFirst(), days.getLast()));
        }
        return words;
    }

    private void read(JarStore store, JarId jar, DayRange days) {
        var after = Optional.<Place>empty();
        do {
            var page = store.page(jar, Optional.of(days), after, AT_ONCE);
            page.forEach(win -> lines(win).forEach(line -> lines.merge(line, 1, Integer::sum)));
            after = page.size() < AT_ONCE ? Optional.empty() : Optional.of(Place.of(page.getLast()));
        } while (after.isPresent());
    }

    /** The entries without those whose line is there; each line is found as often as it is there. */
    Rest without(List<Entry> entries) {
        var fresh = new ArrayList<Entry>();
        for (var entry : entries) {
            if (line(entry).noneMatch(this::take)) {
                fresh.add(entry);
            }
        }
        return new Rest(fresh, new Done(0, entries.size() - fresh.size(), 0, List.of(), 0));
    }

    private boolean take(Line line) {
        var left = lines.getOrDefault(line, 0);
        lines.put(line, left - 1);
        return left > 0;
    }

    private static Stream<Line> line(Entry entry) {
        return entry.trace().told() instanceof Told.InJar(var win) ? lines(win) : Stream.empty();
    }

    private static Stream<Line> lines(Win win) {
        return win.said().sentence().lines().map(line -> new Line(win.day(), line.strip()));
    }
}
