package app.smallwins.domain;

import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.understanding.Understood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what a friend writes: whether they are safe themselves, and whether it may hurt who hears it. In every language, for
 * a friend may write in another one than their browser speaks; but only in their own is it taken for a cry for help.
 */
public final class FriendTriage {

    private final Understanding understanding;
    private final List<Locale> all;

    /** @param all the languages that are understood */
    public FriendTriage(Understanding understanding, List<Locale> all) {
        this.understanding = understanding;
        this.all = List.copyOf(all);
    }

    /** What has to be answered instead of passing it on; empty when it may be passed on. */
    Optional<FriendOutcome> of(FriendVisit visit, String words) {
        if (visit.languages().stream().anyMatch(language -> isCrisis(words, language))) {
            return Optional.of(new FriendOutcome.FriendInCrisis());
        }
        var worrying = visit.languages().stream().anyMatch(language -> isConcern(words, language));
        return worrying || all.stream().anyMatch(language -> hurts(words, language))
                ? Optional.of(new FriendOutcome.WordsKeptBack(worrying))
                : Optional.empty();
    }

    private boolean hurts(String words, Locale language) {
        return understanding.isUnkind(words, language) || isCrisis(words, language);
    }

    private boolean isCrisis(String words, Locale language) {
        return understood(words, language) instanceof Understood.Crisis;
    }

    private boolean isConcern(String words, Locale language) {
        return understood(words, language) instanceof Understood.Concern;
    }

    private Understood understood(String words, Locale language) {
        return understanding.of(Utterance.whole(words), language, Optional.empty());
    }
}
