package app.smallwins.domain.understanding;

import app.smallwins.domain.understanding.Weights.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Weighs the clues of a text. A label wins when its sum beats that of a harmless text by the label's margin, and by more
 * than any other label does. Shades are told apart once their label has won: {@code remind-me} of {@code request}.
 * {@code evidence.txt} holds labels, margins, shades and weights; it is learned.
 */
final class Evidence {

    /** What a text is that no label wins. */
    static final String HARMLESS = "win";

    /**
     * {@code ~labels  concern=+1.00 win ...}: all labels in the order of their letters, each with the margin by which it has
     * to beat a harmless text. A label without a margin is harmless.
     */
    static final String LABELS = "~labels";

    /** {@code ~shades  request/recap concern/self ...}: what is told apart within labels, in the order of their letters. */
    static final String SHADES = "~shades";

    private static final String COMMENT = "#";
    private static final int REASONS = 3;

    /** A lead that few guesses have by mistake, and hardly any when label and shade both have it. */
    private static final double CERTAIN = 1;

    /** The label that is never set aside lightly. */
    static final String DANGER = "crisis";

    /** A lead before danger that, of thousands of plain statements of danger, hardly one has by mistake. */
    private static final double BEYOND_DOUBT = 4;

    private final Weights weights;
    private final List<String> labels = new ArrayList<>();
    private final List<String> shades = new ArrayList<>();
    private final Map<String, Double> margins = new HashMap<>();

    /**
     * What the evidence says.
     *
     * @param label the label that won; {@link #HARMLESS} when none did
     * @param shade which shade of it; empty when it has none
     * @param isCertain whether no other label or shade comes near
     * @param isNoDanger whether danger does not even come into sight
     * @param reasons the clues that spoke most for it, the strongest first; they hold what was said, so they go nowhere
     */
    record Verdict(String label, Optional<String> shade, boolean isCertain, boolean isNoDanger, List<String> reasons) {
    }

    /**
     * @param text {@code evidence.txt} as it is: comments, labels and shades first, then the weights, sorted by clue;
     *        without any, every text is harmless
     */
    Evidence(String text) {
        var line = 0;
        for (; isHead(text, line); line = text.indexOf('\n', line) + 1) {
            addHead(text.substring(line, text.indexOf('\n', line)));
        }
        this.weights = new Weights(text.substring(line), labels.size());
    }

    private static boolean isHead(String text, int line) {
        return text.startsWith(COMMENT, line) || text.startsWith(LABELS + ' ', line)
                || text.startsWith(SHADES + ' ', line);
    }

    private void addHead(String line) {
        if (line.startsWith(LABELS)) {
            rest(line).forEach(this::addLabel);
        } else if (line.startsWith(SHADES)) {
            shades.addAll(rest(line).toList());
        }
    }

    private static Stream<String> rest(String line) {
        return Stream.of(line.substring(line.indexOf(Weights.CLUE_ENDS)).strip().split(" "));
    }

    private void addLabel(String field) {
        var equals = field.indexOf('=');
        labels.add(equals < 0 ? field : field.substring(0, equals));
        if (equals > 0) {
            margins.put(labels.getLast(), Double.valueOf(field.substring(equals + 1)));
        }
    }

    /** Whether the clue says anything. */
    boolean knows(String clue) {
        return weights.knows(clue);
    }

    /** What the clues say for each label. */
    Map<String, Double> sums(Collection<String> clues) {
        return sums(weights.of(clues));
    }

    private Map<String, Double> sums(List<Said> clues) {
        var sums = weights.sums(clues);
        var named = new HashMap<String, Double>();
        IntStream.range(0, sums.length).forEach(place -> named.put(labels.get(place), sums[place]));
        return named;
    }

    /** What the clues speak for. */
    Verdict of(Collection<String> clues) {
        var said = weights.of(clues);
        var sums = sums(said);
        var label = backedByWords(winner(sums, margins), said);
        var shaded = shadesOf(label, said);
        var isCertain = lead(label, sums) > CERTAIN && lead(shaded) > CERTAIN;
        return new Verdict(label, shaded.stream().findFirst().map(Shade::name), isCertain, isNoDanger(sums),
                reasons(label, said));
    }

    /**
     * How likely something is at all, and how long it is, may tip the scales but not fill them: a text of which not one word
     * is known is harmless. Danger is heard in any case.
     */
    private static String backedByWords(String label, List<Said> clues) {
        return label.equals(DANGER) || clues.stream().anyMatch(Said::isWord) ? label : HARMLESS;
    }

    /** Whether some other label stands far before danger. */
    static boolean isNoDanger(Map<String, Double> sums) {
        return -lead(DANGER, sums) > BEYOND_DOUBT;
    }

    /** By how much a label stands before all others. */
    private static double lead(String label, Map<String, Double> sums) {
        return sums.getOrDefault(label, 0.0) - sums.entrySet()
                .stream()
                .filter(other -> !other.getKey().equals(label))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** By how much the first stands before the second. */
    private static double lead(List<Shade> shades) {
        return shades.size() < 2 ? Double.MAX_VALUE : shades.getFirst().sum() - shades.get(1).sum();
    }

    /** The label that wins with such sums; {@link #HARMLESS} when none beats the harmless ones by its margin. */
    static String winner(Map<String, Double> sums, Map<String, Double> margins) {
        var best = HARMLESS;
        var most = sums.entrySet()
                .stream()
                .filter(sum -> !margins.containsKey(sum.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        for (var margin : margins.entrySet()) {
            var lead = sums.getOrDefault(margin.getKey(), 0.0) - margin.getValue();
            if (lead > most) {
                best = margin.getKey();
                most = lead;
            }
        }
        return best;
    }

    private record Shade(String name, double sum) {
    }

    /** The shades of a label, those first that the clues speak most for. */
    private List<Shade> shadesOf(String label, List<Said> clues) {
        var sums = weights.shadeSums(clues, shades.size());
        return IntStream.range(0, sums.length)
                .filter(place -> shades.get(place).startsWith(label + '/'))
                .mapToObj(place -> new Shade(shades.get(place).substring(label.length() + 1), sums[place]))
                .sorted(Comparator.comparingDouble(shade -> -shade.sum()))
                .toList();
    }

    private List<String> reasons(String label, List<Said> clues) {
        var place = labels.indexOf(label);
        return place < 0
                ? List.of()
                : clues.stream()
                        .filter(clue -> clue.of(place) > 0)
                        .sorted(Comparator.comparingDouble(clue -> -clue.of(place)))
                        .limit(REASONS)
                        .map(Said::clue)
                        .toList();
    }
}
