package app.smallwins.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Picks the few wins that are read out. A recap is heard, not seen: at a speaker's usual hundred and fifty words a minute
 * the picked ones take some twenty seconds, which leaves ten for the rest of the answer.
 */
final class Handful {

    private static final int AT_MOST = 5;
    private static final int WORDS = 50;

    /** A few wins spread over all of them, earliest first. Always at least one of the wins given. */
    List<Win> of(List<Win> wins) {
        var picked = new ArrayList<Win>();
        var words = 0;
        for (var win : spread(withoutRepeats(wins))) {
            if (picked.isEmpty() || words + wordsOf(win) <= WORDS) {
                picked.add(win);
                words += wordsOf(win);
            }
        }
        picked.sort(Comparator.comparing(Win::day).thenComparing(Win::at).thenComparing(Win::receivedAt));
        return picked;
    }

    private static List<Win> spread(List<Win> wins) {
        if (wins.size() <= AT_MOST) {
            return wins;
        }
        var step = (wins.size() - 1) / (double) (AT_MOST - 1);
        return IntStream.range(0, AT_MOST)
                .mapToObj(nth -> wins.get((int) Math.round(nth * step)))
                .toList();
    }

    private static List<Win> withoutRepeats(List<Win> wins) {
        var seen = new HashSet<String>();
        return wins.stream().filter(win -> seen.add(win.said().sentence().toLowerCase(Locale.ROOT))).toList();
    }

    private static int wordsOf(Win win) {
        return win.said().sentence().split("\\s+").length;
    }
}
