package app.smallwins.alexa.apl;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The slips in the jar as paths of the document's graphic, by colour. A slip stays where it is when others come, and a jar
 * with many wins fills more slowly, so that there is always room: the same jar as on the page.
 */
final class JarDrawing {

    private static final int COLOURS = 5;
    private static final int ROOM = 84;
    private static final int ONE_BY_ONE = 40;
    private static final double ALMOST_FULL_AT = 3_000;
    private static final int IN_A_ROW = 6;
    private static final long ALWAYS_THE_SAME = 20_261_120L;
    private static final int[][] CORNERS = {{-19, -11}, {12, -11}, {19, -4}, {19, 11}, {-19, 11}};

    private JarDrawing() {}

    /** @param wins how many are in it, the newest included */
    static Map<String, Object> of(int wins, boolean drops) {
        var papers = new StringBuilder[COLOURS];
        Arrays.setAll(papers, _ -> new StringBuilder());
        var chance = new SplittableRandom(ALWAYS_THE_SAME);
        for (var nth = 0; nth < shown(wins) - 1; nth++) {
            var slip = slip(nth, chance);
            papers[chance.nextInt(COLOURS)].append(slip);
        }
        return Map.of("papers", List.of(papers).stream().map(StringBuilder::toString).toList(), "newest",
                slip(shown(wins) - 1, chance), "drops", drops);
    }

    static int shown(int wins) {
        if (wins <= ONE_BY_ONE) {
            return Math.max(1, wins);
        }
        var fullness = Math.log((double) wins / ONE_BY_ONE) / Math.log(ALMOST_FULL_AT / ONE_BY_ONE);
        return Math.min(ROOM, ONE_BY_ONE + (int) Math.round((ROOM - ONE_BY_ONE) * fullness));
    }

    private static String slip(int nth, SplittableRandom chance) {
        var row = nth / IN_A_ROW;
        var shifted = row % 2 == 0 ? 0 : 11;
        var x = 56 + nth * 5 % IN_A_ROW * 23 + shifted + chance.nextInt(-4, 5);
        var y = 234 - row * 13 + chance.nextInt(-3, 4);
        return rectangle(x, y, Math.toRadians(chance.nextInt(-28, 29)));
    }

    private static String rectangle(int x, int y, double turned) {
        var path = new StringBuilder();
        for (var corner : CORNERS) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Math.round(x + corner[0] * Math.cos(turned) - corner[1] * Math.sin(turned)))
                    .append(' ')
                    .append(Math.round(y + corner[0] * Math.sin(turned) + corner[1] * Math.cos(turned)));
        }
        return path.append('z').toString();
    }
}
