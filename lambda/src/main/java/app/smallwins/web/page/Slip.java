package app.smallwins.web.page;

/**
 * One win, as a slip of paper.
 *
 * @param id its name in the jar
 * @param words as they were told
 * @param day as forms write days
 * @param special whether it is kept apart
 * @param colour which of the papers it is on, from 1
 */
public record Slip(String id, String words, String day, boolean special, int colour) {

    /** How many papers there are. */
    public static final int COLOURS = 5;
}
