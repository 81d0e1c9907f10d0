package app.smallwins.web.page;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How a jar looks with so many wins in it. A slip that lies in it stays where it is when others come; a jar with many wins
 * fills more slowly, so that there is always room.
 *
 * @param slips from the bottom up
 */
public record JarPicture(List<Paper> slips) {

    /** How many slips the picture has room for. */
    static final int ROOM = 84;
    private static final int ONE_BY_ONE = 40;
    private static final double ALMOST_FULL_AT = 3_000;
    private static final int IN_A_ROW = 6;
    private static final long ALWAYS_THE_SAME = 20_261_120L;

    public JarPicture {
        slips = List.copyOf(slips);
    }

    /**
     * A slip of paper in the units of the picture.
     *
     * @param x of its middle
     * @param y of its middle
     * @param turned degrees
     * @param colour which of the papers, from 1
     * @param note what is written on it, as far as it is on the same page
     */
    public record Paper(int x, int y, int turned, int colour, Optional<Note> note) {
    }

    /**
     * What is written on a slip.
     *
     * @param id the win's name
     * @param fresh whether it came only just now
     */
    public record Note(String id, String words, boolean fresh) {
    }

    /** The picture of a jar with so many wins. */
    public static JarPicture of(int wins) {
        return of(wins, List.of());
    }

    /** The same with words on the slips on top, latest first. */
    public static JarPicture of(int wins, List<Note> latest) {
        var chance = new SplittableRandom(ALWAYS_THE_SAME);
        var shown = shown(wins);
        return new JarPicture(IntStream.range(0, shown)
                .mapToObj(nth -> paper(nth, chance, note(shown - 1 - nth, latest)))
                .toList());
    }

    private static Optional<Note> note(int fromTheTop, List<Note> latest) {
        return fromTheTop < latest.size() ? Optional.of(latest.get(fromTheTop)) : Optional.empty();
    }

    private static int shown(int wins) {
        if (wins <= ONE_BY_ONE) {
            return wins;
        }
        var fullness = Math.log((double) wins / ONE_BY_ONE) / Math.log(ALMOST_FULL_AT / ONE_BY_ONE);
        return Math.min(ROOM, ONE_BY_ONE + (int) Math.round((ROOM - ONE_BY_ONE) * fullness));
    }

    private static Paper paper(int nth, SplittableRandom chance, Optional<Note> note) {
        var row = nth / IN_A_ROW;
        var place = nth * 5 % IN_A_ROW;
        var shifted = row % 2 == 0 ? 0 : 11;
        return new Paper(56 + place * 23 + shifted + chance.nextInt(-4, 5), 254 - row * 13 + chance.nextInt(-3, 4),
                chance.nextInt(-28, 29), 1 + chance.nextInt(Slip.COLOURS), note);
    }
}
