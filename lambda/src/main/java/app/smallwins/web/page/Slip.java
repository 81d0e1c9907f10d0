package app.smallwins.web.page;

import java.util.List;
import java.util.Optional;

/**
 * One win, as a slip of paper.
 *
 * @param id its name in the jar
 * @param words as they were told
 * @param day as forms write days
 * @param special whether it is kept apart
 * @param colour which of the papers it is on, from 1
 * @param cheers what friends left for it, latest first
 */
public record Slip(String id, String words, String day, boolean special, int colour, List<Cheer> cheers) {

    /** How many papers there are. */
    public static final int COLOURS = 5;

    public Slip {
        cheers = List.copyOf(cheers);
    }

    /** A slip that nobody cheered for. */
    public Slip(String id, String words, String day, boolean special, int colour) {
        this(id, words, day, special, colour, List.of());
    }

    /**
     * What a friend left.
     *
     * @param text that they cheered
     * @param words what they wrote
     */
    public record Cheer(String text, Optional<String> words) {
    }
}
