package app.smallwins.domain;

import app.smallwins.domain.JarStore.Lot;
import app.smallwins.domain.understanding.Lexicon;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Draws one win from the jar. Trophies and wins of hard days come more often; the same one never twice in a row. */
final class Drawing {

    private static final int LOTS = 12;
    private static final int WEIGHT_OF_A_TROPHY = 4;
    private static final int WEIGHT_OF_A_HARD_DAY = 2;
    private static final int WEIGHT = 1;

    private final JarStore store;
    private final Lexicon lexicon;
    private final Map<Locale, List<WordList>> hardDays = new ConcurrentHashMap<>();

    /** @param lexicon has the list {@code hard-days}: words that wins of hard days are told in */
    Drawing(JarStore store, Lexicon lexicon) {
        this.store = store;
        this.lexicon = lexicon;
    }

    Outcome draw(Visit visit) {
        var drawn = peek(visit);
        if (drawn instanceof Outcome.Drawn(var win, _)) {
            remember(visit, win);
        }
        return drawn;
    }

    /** The same, without a trace. */
    Outcome peek(Visit visit) {
        var from = HexFormat.of().toHexDigits(visit.randomness().nextLong());
        var lots = store.lots(visit.jar(), from, LOTS);
        if (lots.isEmpty()) {
            return new Outcome.NothingThere(new Period.Everything(), Optional.empty(),
                    Days.dayOf(visit.now(), ZoneOffset.UTC));
        }
        var win = pick(visit, fresh(visit, lots));
        return new Outcome.Drawn(win, Days.dayOf(visit.now(), win.zone()));
    }

    /** Neither what was just spoken of nor what was drawn last, as long as there is anything else. */
    private static List<Win> fresh(Visit visit, List<Lot> lots) {
        var last = lots.stream().max(Comparator.comparing(lot -> lot.drawnAt().orElse(Instant.MIN))).map(Lot::win);
        var fresh = lots.stream()
                .filter(lot -> lot.drawnAt().isEmpty() || !Optional.of(lot.win()).equals(last))
                .map(Lot::win)
                .filter(win -> !visit.conversation().that().equals(Optional.of(win.id())))
                .toList();
        return fresh.isEmpty() ? lots.stream().map(Lot::win).toList() : fresh;
    }

    private Win pick(Visit visit, List<Win> wins) {
        var ticket = visit.randomness().nextInt(wins.stream().mapToInt(this::weight).sum());
        for (var win : wins) {
            ticket -= weight(win);
            if (ticket < 0) {
                return win;
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }

    private int weight(Win win) {
        if (win.special()) {
            return WEIGHT_OF_A_TROPHY;
        }
        return isOfAHardDay(win) ? WEIGHT_OF_A_HARD_DAY : WEIGHT;
    }

    private boolean isOfAHardDay(Win win) {
        var spoken = WordList.spoken(win);
        return hardDays.computeIfAbsent(Locale.of(win.language()),
                language -> lexicon.entries("hard-days", language).stream().map(WordList::parse).toList())
                .stream()
                .anyMatch(words -> words.isIn(spoken));
    }

    /** That it was drawn matters to the next draw alone. */
    private void remember(Visit visit, Win win) {
        try {
            store.drawn(visit.jar(), win, visit.now());
        } catch (JarUnreachable unreachable) {
            // Then it may come again sooner.
        }
    }
}
