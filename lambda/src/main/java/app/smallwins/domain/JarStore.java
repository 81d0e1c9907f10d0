package app.smallwins.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where jars are kept. Each method is one call to the table unless it says otherwise, sees every write that was
 * confirmed before it, and throws {@link JarUnreachable} when the table does not answer in time.
 *
 * <p>A jar that is only a door to another one is told by {@link JarJoined}, and nothing is changed then. Nobody pays for that
 * but who finds nothing: they read one more item.
 */
public interface JarStore {

    /** How much may be restored in one step: each may need two writes, and one more for its month. */
    int RESTORED_AT_ONCE = 40;

    /**
     * Looks at a jar: its profile, and its tally in the given months. While it is being erased, it shows nothing but that.
     */
    Shelf look(JarId jar, Collection<YearMonth> months);

    /** Looks at a jar with its whole tally. The cost grows with the number of months, not of wins. */
    Shelf lookAtAll(JarId jar);

    /**
     * Keeps the profile of a jar, replacing the one it had, all but the wish for privacy: that one is heeded when the jar
     * has no profile yet, and from then on changed by {@link #keepPrivate} alone, so that no other device can undo it
     * unawares. Does nothing while the jar is being erased.
     */
    void introduce(Introduction introduction);

    /**
     * Keeps whether the owner of a jar wants their words shown nowhere. Somebody without a profile gets the one given.
     *
     * @param wish whose wish it is; {@link Profile#isPrivate()} says which
     * @return false when it is not kept, because the jar is being erased
     */
    boolean keepPrivate(Introduction wish);

    /**
     * Keeps a win, unless the request that tells it ever kept something in this jar.
     *
     * @param introduction the profile to keep along with it, in the same step, or empty to leave the profile alone
     * @param towards what the win does to the owner's reward, in the same step
     */
    Kept keep(JarId jar, Win win, Optional<Introduction> introduction, Optional<Reward.Step> towards);

    /** The same, where nothing is counted towards a reward. */
    default Kept keep(JarId jar, Win win, Optional<Introduction> introduction) {
        return keep(jar, win, introduction, Optional.empty());
    }

    /**
     * Sets what the jar's owner is counting towards, in the place of what they were counting towards before; does nothing
     * when this one, or a later one, was set before.
     *
     * @param told the same reward, as it was told
     * @param introduction the profile to keep along with it, as for a win
     */
    Put reward(JarId jar, Reward reward, Note told, Optional<Introduction> introduction);

    /** The same, where nothing else is known of how it was told. */
    default Put reward(JarId jar, Reward reward, Optional<Introduction> introduction) {
        return reward(jar, reward, reward.note(), introduction);
    }

    /** The wins of the given days, latest day first and within a day latest first; empty range means all. */
    List<Win> wins(JarId jar, Optional<DayRange> range, int atMost);

    /**
     * Some wins of the given days, latest day first and within a day latest first; empty range means all. Goes on where
     * another page ended, whatever came or went meanwhile.
     *
     * @param after the last win of the page before
     */
    List<Win> page(JarId jar, Optional<DayRange> range, Optional<Place> after, int atMost);

    /**
     * Keeps a note, unless the request that tells it ever kept something in this jar.
     *
     * @param introduction the profile to keep along with it, as for a win
     */
    Put note(JarId jar, Note note, Optional<Introduction> introduction);

    /** The notes of a kind, latest first. */
    List<Note> notes(JarId jar, Note.Kind kind, int atMost);

    /** What was told under that name, if anything ever was. */
    Optional<Told> told(JarId jar, WinId name);

    /** What was told under those names, as far as anything ever was, in no order; at most a hundred names. */
    List<Told> told(JarId jar, Collection<WinId> names);

    /**
     * All that was ever told, by name, earliest first; goes on where another page ended.
     *
     * @param after the last name of the page before
     */
    List<Trace> traces(JarId jar, Optional<WinId> after, int atMost);

    /**
     * Keeps wins and notes as they were before, all of them or nothing. A reward is traced, and not counted towards.
     *
     * @param traces at most {@link #RESTORED_AT_ONCE}, of different names; what was taken out is not restored
     */
    Restored restore(JarId jar, List<Trace> traces);

    /**
     * What was told most recently, latest first.
     *
     * @param upTo nothing told after this moment is shown
     */
    List<Told> recent(JarId jar, Instant upTo, int atMost);

    /**
     * Some wins in an order that means nothing, beginning at a place in it; at least two when the jar has two. Usually
     * one call, two when the place is near the end.
     *
     * @param from 16 lower-case hex digits, see {@link WinId#chance()}
     */
    List<Lot> lots(JarId jar, String from, int atMost);

    /** Remembers that a win was drawn. False when it is no longer there. */
    boolean drawn(JarId jar, Win win, Instant at);

    /** Keeps a win apart, as a trophy. False when it is no longer there. */
    boolean keepSpecial(JarId jar, Win win);

    /** The trophies, latest first. */
    List<Win> trophies(JarId jar, int atMost);

    /**
     * Takes a win out for good: its words are gone, and the request that told it can never put them back. Whatever day
     * another device has moved it to meanwhile, it is found.
     *
     * @param by the request that wants it out; delivered twice it takes out once, and both times answers true
     * @return false when it is not there, or another request took it out
     */
    boolean takeOut(JarId jar, Win win, RequestKey by);

    /**
     * Takes a note out for good, and what counts towards it when it is a reward.
     *
     * @param by the request that wants it out; delivered twice it takes out once, and both times answers true
     * @return false when it is not there, or another request took it out
     */
    boolean takeOut(JarId jar, Note note, RequestKey by);

    /**
     * Changes a note's words.
     *
     * @return false when it is no longer there
     */
    boolean revise(JarId jar, Note before, Note after);

    /**
     * Changes a win's words, its day, or both in one step.
     *
     * @param before the win as it was read
     * @param after the same win as it shall be; what does not differ is left as it is in the
     *     jar
     * @return false when it is no longer there, or no longer on the day that {@code before} says
     */
    boolean revise(JarId jar, Win before, Win after);

    /**
     * Deletes all there is about a jar, as far as {@code budget} allows; takes as many calls as it needs. From the first
     * call on, {@link Shelf#erasing()} holds and nothing new is kept, until the last item is gone. A table that stops
     * answering half-way means false.
     *
     * @return whether nothing is left
     */
    boolean erase(JarId jar, Duration budget);

    /**
     * The jars of the people who were recognised in a household, with the household's own; without those that were opened to
     * another household since, see {@link Joins}. Two calls.
     */
    List<JarId> jarsOf(JarId household);

    /**
     * A profile and whose household it belongs to.
     *
     * @param jar the jar it is for
     * @param household the jar of the household where this person was recognised; the same as {@code jar} for the
     *     household's own
     */
    record Introduction(JarId jar, JarId household, Profile profile) {
    }

    /**
     * A win that may be drawn.
     *
     * @param drawnAt when it was drawn last, if it ever was
     */
    record Lot(Win win, Optional<Instant> drawnAt) {
    }

    /** Where a win is among all others, by day and by when it was told. */
    record Place(LocalDate day, WinId win) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::day).thenComparing(Place::win);

        /** The place of a win. */
        public static Place of(Win win) {
            return new Place(win.day(), win.id());
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** What became of a win that was to be kept. */
    sealed interface Kept {

        /** It is in the jar now. */
        record Stored() implements Kept {
        }

        /** The request came before; this is what is in the jar, perhaps corrected since. */
        record AlreadyThere(Win win) implements Kept {
        }

        /** The request came before, and what it kept has been taken out since. */
        record TakenOutSince() implements Kept {
        }

        /** Not kept: the owner had everything deleted, and some of it is still there. */
        record BeingErased() implements Kept {
        }
    }

    /** What became of something that was to be kept beside the wins. */
    enum Put {
        /** It is in the jar; when the request came before, perhaps corrected since. */
        KEPT,
        /** The request came before, and what it kept has been taken out since. */
        TAKEN_OUT_SINCE,
        /** Not kept: the owner had everything deleted, and some of it is still there. */
        BEING_ERASED
    }

    /** What became of things that were to be restored. */
    enum Restored {
        /** All of them are in the jar. */
        KEPT,
        /** Nothing changed: something was told under one of the names before. */
        SOMETHING_THERE,
        /** Not kept: the owner had everything deleted, and some of it is still there. */
        BEING_ERASED
    }

    /**
     * A trace with all that is known of it.
     *
     * @param drawnAt when the win was drawn last, if it is one and ever was
     */
    record Trace(Told told, Optional<Instant> drawnAt) {
    }

    /** A trace of something told. */
    sealed interface Told {

        /** The name it was told under. */
        default WinId name() {
            return switch (this) {
                case InJar(var win) -> win.id();
                case Noted(var note) -> note.told();
                case TakenOut(var id, _) -> id;
            };
        }

        /** A win that is in the jar. */
        record InJar(Win win) implements Told {
        }

        /** A note that is in the jar. */
        record Noted(Note note) implements Told {
        }

        /** A win or a note that was taken out, and by which request. Its words are gone. */
        record TakenOut(WinId id, RequestKey by) implements Told {
        }
    }
}
