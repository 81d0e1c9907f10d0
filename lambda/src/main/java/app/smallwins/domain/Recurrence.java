package app.smallwins.domain;

import app.smallwins.domain.Outcome.Recurring;
import app.smallwins.domain.understanding.Lexicon;
import app.smallwins.domain.understanding.Phrasings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How often something was done, and what comes back again and again. Counts wins by what they mean. */
final class Recurrence {

    /** Enough for decades; reading goes on page by page. */
    private static final int ALL = 100_000;
    private static final int LATEST = 300;
    private static final int MOST = 3;

    private final JarStore store;
    private final Looks looks;
    private final Lexicon lexicon;
    private final Phrasings phrasings;
    private final Map<Locale, Likeness> likenesses = new ConcurrentHashMap<>();

    Recurrence(JarStore store, Looks looks, Lexicon lexicon, Phrasings phrasings) {
        this.store = store;
        this.looks = looks;
        this.lexicon = lexicon;
        this.phrasings = phrasings;
    }

    /** Counts the wins of the period that tell of what is asked for. */
    Outcome howOften(Visit visit, Utterance question, Period period) {
        var likeness = likeness(visit.locale());
        var asked = phrasings.in(question.sentence(), "how-often-phrases", visit.locale())
                .map(places -> likeness.about(places.get("deed")))
                .filter(about -> !about.isEmpty());
        return asked.map(about -> count(visit, likeness, about, period)).orElseGet(Outcome.UnclearWhatToCount::new);
    }

    private Outcome count(Visit visit, Likeness likeness, Set<String> about, Period period) {
        var shelf = looks.around(visit);
        if (shelf.erasing()) {
            return new Outcome.DeletionUnderway();
        }
        var today = Zones.of(visit, shelf).today(visit);
        return period.isAhead(today)
                ? new Outcome.StillToCome()
                : count(visit, likeness, about, period, today);
    }

    private Outcome count(Visit visit, Likeness likeness, Set<String> about, Period period, LocalDate today) {
        var range = period.seenFrom(today);
        var times = store.wins(visit.jar(), range, ALL)
                .stream()
                .filter(win -> likeness.tellsOf(about, win.said().sentence()))
                .count();
        return new Outcome.HappenedOften((int) times, period, range, today);
    }

    /** What the latest wins tell of more than once. */
    Outcome comesBack(Visit visit) {
        var shelf = looks.around(visit);
        if (shelf.erasing()) {
            return new Outcome.DeletionUnderway();
        }
        var wins = store.wins(visit.jar(), Optional.empty(), LATEST);
        return new Outcome.ComesBack(recurring(likeness(visit.locale()), wins));
    }

    private static List<Recurring> recurring(Likeness likeness, List<Win> latestFirst) {
        var byDeed = new LinkedHashMap<Set<String>, Recurring>();
        latestFirst.forEach(win -> byDeed.merge(likeness.about(win.said().sentence()), new Recurring(win, 1),
                (known, _) -> new Recurring(known.latest(), known.times() + 1)));
        return byDeed.values()
                .stream()
                .filter(deed -> deed.times() > 1)
                .sorted(Comparator.comparingInt(Recurring::times).reversed())
                .limit(MOST)
                .toList();
    }

    private Likeness likeness(Locale locale) {
        return likenesses.computeIfAbsent(locale, wanted -> Likeness.of(lexicon, wanted));
    }
}
