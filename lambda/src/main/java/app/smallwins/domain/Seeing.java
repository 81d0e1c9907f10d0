package app.smallwins.domain;

import app.smallwins.domain.JarStore.Place;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looking into a jar with one's eyes: more at once than could be listened to, and never more than a bounded read. */
final class Seeing {

    private static final int OF_A_PAGE = 30;
    private static final int WORDS_OF_A_PAGE = 6_000;
    private static final int SEARCHED_AT_ONCE = 500;
    private static final int TROPHIES = 200;
    private static final int NOTES = 200;

    private final JarStore store;
    private final SeeingFriends friends;

    Seeing(JarStore store, SeeingFriends friends) {
        this.store = store;
        this.friends = friends;
    }

    /** The jar from outside. */
    Outcome shelf(Visit visit) {
        return seen(visit, store.lookAtAll(visit.jar()), List.of(), List.of());
    }

    /** The jar as a whole, and some of its wins; three calls at once. */
    Outcome jar(Visit visit, Command.SeeJar wanted) {
        var looking = SideBySide.begun(() -> store.lookAtAll(visit.jar()));
        var cheers = SideBySide.begun(() -> friends.cheers(visit.jar()));
        var wins = store.page(visit.jar(), wanted.days(), wanted.after(), OF_A_PAGE + 1);
        return seen(visit, looking.get(), wins, cheers.get());
    }

    private static Outcome seen(Visit visit, Shelf shelf, List<Win> wins, List<Cheer> cheers) {
        var shown = fitting(wins);
        return shelf.erasing()
                ? new Outcome.DeletionUnderway()
                : new Outcome.JarSeen(Zones.of(visit, shelf).today(visit), shelf.tally(), shelf.reward(),
                        !shelf.mayShowWords(), shown, cheers, next(wins, shown.size()));
    }

    /** Wins in whose words everything is that is looked for, wherever in a word it stands. */
    Outcome search(Visit visit, Command.Search wanted) {
        var looking = SideBySide.begun(() -> store.look(visit.jar(), List.of()));
        var looked = store.page(visit.jar(), Optional.empty(), wanted.after(), SEARCHED_AT_ONCE + 1);
        var shelf = looking.get();
        if (shelf.erasing()) {
            return new Outcome.DeletionUnderway();
        }
        var terms = Stream.of(plain(wanted.words()).split("\\s+")).filter(term -> !term.isEmpty()).toList();
        var found = looked.stream().limit(SEARCHED_AT_ONCE).filter(win -> hasAll(win, terms)).toList();
        return new Outcome.Found(Zones.of(visit, shelf).today(visit), found, next(looked, SEARCHED_AT_ONCE));
    }

    Outcome trophies(Visit visit) {
        var looking = SideBySide.begun(() -> store.look(visit.jar(), List.of()));
        var trophies = store.trophies(visit.jar(), TROPHIES);
        var shelf = looking.get();
        return shelf.erasing()
                ? new Outcome.DeletionUnderway()
                : new Outcome.TrophiesSeen(Zones.of(visit, shelf).today(visit), trophies);
    }

    /** What is kept beside the wins. */
    Outcome notes(Visit visit, Note.Kind kind) {
        return new Outcome.NotesSeen(store.notes(visit.jar(), kind, NOTES));
    }

    /** As many as a page may have, and fewer when they are long. */
    private static List<Win> fitting(List<Win> wins) {
        var fitting = 0;
        var room = WORDS_OF_A_PAGE;
        while (fitting < Math.min(OF_A_PAGE, wins.size()) && (fitting == 0 || room > 0)) {
            room -= wins.get(fitting++).said().sentence().length();
        }
        return wins.subList(0, fitting);
    }

    private static Optional<Place> next(List<Win> wins, int shown) {
        return wins.size() <= shown ? Optional.empty() : Optional.of(Place.of(wins.get(shown - 1)));
    }

    private static boolean hasAll(Win win, List<String> terms) {
        var words = plain(win.said().sentence());
        return !terms.isEmpty() && terms.stream().allMatch(words::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
