package app.smallwins.domain.understanding;

import java.util.List;

/**
 * Finds the words that do not outlast the day on which they were said. {@code fading.txt} has two families of them: those
 * that can go, and those that stay and mean something else on any other day.
 */
final class Fading {

    private final List<Family> goes;
    private final List<Family> stays;
    private final DayPhrases days;

    Fading(Grammar grammar, DayPhrases days) {
        var families = grammar.families("fading");
        this.goes = families.stream().filter(family -> family.name().equals("goes")).toList();
        this.stays = families.stream().filter(family -> family.name().equals("stays")).toList();
        this.days = days;
    }

    /** A text without the words that can go; its sentences are {@code heard}. */
    String without(String text, List<Words> heard) {
        var rest = new StringBuilder(text);
        heard.reversed().forEach(words -> takeOut(words, rest));
        var tidy = Deeds.tidy(rest.toString());
        return tidy.codePoints().anyMatch(Character::isLetter) ? tidy : text;
    }

    private void takeOut(Words words, StringBuilder rest) {
        var going = goes.stream().mapToLong(family -> family.coverage(words)).reduce(0, (one, other) -> one | other);
        for (var index = words.size() - 1; index >= 0; index--) {
            if ((going & 1L << index) != 0 && words.to(index) <= rest.length()) {
                rest.delete(words.from(index), words.to(index));
            }
        }
    }

    /** Whether a text speaks of a day that is only known seen from its own. */
    boolean isLeftIn(List<Words> heard) {
        return heard.stream()
                .anyMatch(
                        words -> days.any(words).isPresent() || stays.stream().anyMatch(family -> family.isIn(words)));
    }
}
