package app.smallwins.domain;

import app.smallwins.domain.understanding.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells sentences about the same deed from others, inflected or reworded: "brush my teeth", "I brushed them", "brushing my
 * teeth". The list {@code likeness} of a language has lines of four kinds: {@code ignore:} words that do not matter,
 * {@code same:} forms of one word, {@code ending:} what a word loses at its end, longest first, {@code beginning:} what it
 * loses at its start, and {@code pronoun:} words that stand for a thing named before.
 */
final class Likeness {

    private static final int SHORTEST_STEM = 3;

    private final Set<String> ignored = new HashSet<>();
    private final Set<String> pronouns = new HashSet<>();
    private final Map<String, String> same = new HashMap<>();
    private final List<String> endings;
    private final List<String> beginnings;

    private Likeness(List<String> lines) {
        ignored.addAll(of("ignore", lines).toList());
        pronouns.addAll(of("pronoun", lines).toList());
        endings = of("ending", lines).toList();
        beginnings = of("beginning", lines).toList();
        lines.stream().filter(line -> line.startsWith("same:")).forEach(this::readSame);
    }

    static Likeness of(Lexicon lexicon, Locale locale) {
        return new Likeness(lexicon.entries("likeness", locale));
    }

    /** What a sentence is about: the stems of the words that matter. */
    Set<String> about(String sentence) {
        var stems = new TreeSet<String>();
        words(sentence).filter(word -> !ignored.contains(word) && !pronouns.contains(word))
                .map(this::stem)
                .forEach(stems::add);
        return stems;
    }

    /** Whether a sentence tells of what is asked for. */
    boolean tellsOf(Set<String> asked, String sentence) {
        var told = about(sentence);
        return told.containsAll(asked) || isShort(asked, told, sentence);
    }

    /** "I brushed them": the doing alone, and a pronoun for the rest. */
    private boolean isShort(Set<String> asked, Set<String> told, String sentence) {
        return told.size() == 1 && asked.containsAll(told) && words(sentence).anyMatch(pronouns::contains);
    }

    private String stem(String word) {
        var known = same.get(word);
        return known == null ? undoubled(withoutEnding(withoutBeginning(word))) : known;
    }

    private String withoutBeginning(String word) {
        return beginnings.stream()
                .filter(beginning -> word.startsWith(beginning)
                        && word.length() - beginning.length() > SHORTEST_STEM)
                .findFirst()
                .map(beginning -> word.substring(beginning.length()))
                .orElse(word);
    }

    private String withoutEnding(String word) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static String undoubled(String stem) {
        var last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }

    private void readSame(String line) {
        var forms = entries(line).toList();
        var stem = undoubled(withoutEnding(withoutBeginning(forms.getFirst())));
        forms.forEach(form -> same.put(form, stem));
    }

    private static Stream<String> words(String sentence) {
        return Stream.of(sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^\\p{L}']+"))
                .filter(word -> !word.isEmpty());
    }

    private static Stream<String> of(String kind, List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(kind + ':')).flatMap(Likeness::entries);
    }

    private static Stream<String> entries(String line) {
        return Stream.of(line.substring(line.indexOf(':') + 1).strip().split("\\s+"));
    }
}
