package app.smallwins.domain;

import app.smallwins.domain.JarStore.Trace;
import java.util.List;
import java.util.Optional;

/**
 * What is in a file that somebody wants in their jar.
 *
 * @param origin whose file it is
 * @param entries wins and notes
 * @param profile what the file knows about the owner, if anything
 * @param promise what they were counting towards, if anything
 * @param cheers what friends left
 */
public record Keepsakes(Origin origin, List<Entry> entries, Optional<Profile> profile, Optional<Promise> promise,
        List<Left> cheers) {

    public Keepsakes {
        entries = List.copyOf(entries);
        cheers = List.copyOf(cheers);
    }

    /** What a diary holds. */
    public static Keepsakes of(Origin origin, List<Entry> entries) {
        return new Keepsakes(origin, entries, Optional.empty(), Optional.empty(), List.of());
    }

    /** How many things there are. */
    int size() {
        return entries.size() + cheers.size() + promise.map(_ -> 1).orElse(0);
    }

    /** Where a file comes from, and so how an entry is known again. */
    public enum Origin {
        /** From a jar. Each entry has the name it had there, and was understood when it was told. */
        JAR,
        /** From a diary that names its entries. */
        DIARY,
        /** From a diary that has one text a day, and is known again by its words alone. */
        DAYS
    }

    /**
     * One thing in the file.
     *
     * @param where where it is in the file, in the file's own way of counting
     */
    public record Entry(String where, Trace trace) {

        WinId name() {
            return trace.told().name();
        }
    }

    /**
     * What somebody was counting towards.
     *
     * @param told how it was told
     */
    public record Promise(String where, Reward reward, Note told) {

        Entry entry() {
            return new Entry(where, new Trace(new JarStore.Told.Noted(told), Optional.empty()));
        }
    }

    /**
     * What a friend left.
     *
     * @param where where it is in the file
     */
    public record Left(String where, Cheer cheer) {
    }
}
