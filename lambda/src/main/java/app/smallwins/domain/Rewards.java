package app.smallwins.domain;

import app.smallwins.domain.understanding.Lexicon;
import app.smallwins.domain.understanding.Phrasings;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Treats that people promise themselves. Counting takes place where wins are kept, see {@link Wins}. */
final class Rewards {

    private final JarStore store;
    private final Looks looks;
    private final Notes notes;
    private final Lexicon lexicon;
    private final Phrasings phrasings;

    Rewards(JarStore store, Looks looks, Notes notes, Lexicon lexicon, Phrasings phrasings) {
        this.store = store;
        this.looks = looks;
        this.notes = notes;
        this.lexicon = lexicon;
        this.phrasings = phrasings;
    }

    /** Sets a reward in the place of the one there was. */
    Outcome set(Visit visit, Utterance said) {
        return phrasings.in(said.sentence(), "reward-phrases", visit.locale())
                .flatMap(places -> reward(visit, places))
                .map(reward -> set(visit, said, reward))
                .orElseGet(Outcome.RewardUnclear::new);
    }

    /** What the reward is, and how far it is. */
    Outcome hear(Visit visit) {
        var shelf = looks.around(visit);
        return shelf.erasing()
                ? new Outcome.DeletionUnderway()
                : shelf.reward().<Outcome>map(Outcome.RewardHeard::new).orElseGet(Outcome.NoReward::new);
    }

    /** Sets this reward. */
    Outcome set(Visit visit, Utterance said, Reward reward) {
        var told = Note.of(visit, Note.Kind.REWARD, Utterance.whole(reward.treat()));
        return notes.keep(visit, said, Unkept.As.REWARD,
                introduction -> store.reward(visit.jar(), reward, told, introduction),
                shelf -> new Outcome.RewardSet(reward, replaced(shelf, reward)));
    }

    /** What is earned stays its owner's: only what was not is replaced. */
    private static Optional<String> replaced(Shelf shelf, Reward reward) {
        return shelf.reward()
                .filter(before -> !before.earned() && !before.treat().equals(reward.treat()))
                .map(Reward::treat);
    }

    private Optional<Reward> reward(Visit visit, Map<String, String> places) {
        return number(places.get("number"), visit.locale())
                .filter(goal -> goal >= 1 && goal <= Reward.MOST)
                .map(goal -> Reward.of(visit, places.get("treat"), goal));
    }

    private Optional<Integer> number(String words, Locale locale) {
        if (words.matches("\\d{1,4}")) {
            return Optional.of(Integer.valueOf(words));
        }
        return lexicon.entries("numbers", locale)
                .stream()
                .map(line -> line.split(" = "))
                .filter(entry -> entry[0].equals(words.toLowerCase(locale)))
                .findFirst()
                .map(entry -> Integer.valueOf(entry[1].strip()));
    }
}
