package app.smallwins.domain.understanding;

import app.smallwins.domain.understanding.Understood.Concern;
import app.smallwins.speech.ResourceLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of the corpus to learn from.
 *
 * @param clues what is in it
 * @param taught the label it teaches: the crisis labels are one, and what is harmless by idiom is a label of its own
 * @param shade which command a request is, or about whom a concern is where the grammar knows
 * @param heardBy what the grammar alone takes it for
 * @param isNew whether it is of {@code dev-more}, which the grammar knows less well than {@code dev}
 */
record Lesson(Corpus.Line line, Set<String> clues, String taught, Optional<String> shade, Understood heardBy,
        boolean isNew) {

    static final String IDIOM = "idiom";
    static final List<String> LABELS = List.of("crisis", "concern", "care-win", "self-criticism", "request", "chatter",
            "win", IDIOM);
    static final List<String> HARMLESS = List.of("win", IDIOM);

    /** The halves to learn from. The half kept aside is not among them and never may be. */
    static final List<String> HALVES = List.of("dev", "dev-more");

    /** All lessons of a language. */
    static List<Lesson> of(Locale locale) {
        var grammar = new Grammar(new ResourceLexicon(), locale);
        var hearing = new Hearing(grammar.lines("hearing"), locale);
        var clues = new Clues(new Kinds(grammar.lines("kinds")));
        var families = new Understanding((name, language) -> name.endsWith("/evidence")
                ? List.of()
                : new ResourceLexicon().entries(name, language));
        var lessons = new ArrayList<Lesson>();
        for (var half : HALVES) {
            var corpus = new Corpus(locale, half);
            for (var label : Corpus.LABELS.stream().filter(corpus::has).toList()) {
                for (var line : corpus.lines(label)) {
                    lessons.add(lesson(line, clues.in(hearing.sentences(line.said())),
                            corpus.understood(families, line), half.equals("dev-more")));
                }
            }
        }
        return lessons;
    }

    private static Lesson lesson(Corpus.Line line, Set<String> clues, Understood heardBy,
            boolean isNew) {
        return new Lesson(line, clues, taught(line.label()), shade(line, heardBy), heardBy, isNew);
    }

    private static String taught(String label) {
        return switch (label) {
            case "crisis-explicit", "crisis-implied" -> "crisis";
            case "benign-idioms" -> IDIOM;
            default -> label;
        };
    }

    private static Optional<String> shade(Corpus.Line line, Understood heardBy) {
        if (heardBy instanceof Concern concern && line.label().equals("concern")) {
            return Optional.of(concern.aboutSomeoneElse() ? "/someone-else" : "/self");
        }
        return line.command()
                .map(name -> name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .map(name -> '/' + name);
    }

    /** The label of the family that knows the line, if any does. */
    Optional<String> spoken() {
        return heardBy.rule().equals("win.told") ? Optional.empty() : Optional.of(Corpus.nameOf(heardBy));
    }

    boolean isHarmless() {
        return HARMLESS.contains(taught);
    }

    /** Whether that label would be a right answer, whichever command it is. */
    boolean isTaken(String label) {
        return taught.equals("request") ? label.equals(taught) : isRight(label, Optional.empty());
    }

    /** Whether that label, and for a request that shade, would be a right answer. */
    boolean isRight(String label, Optional<String> said) {
        return switch (taught) {
            case IDIOM -> Stream.of("win", "chatter", "request").anyMatch(label::equals);
            case "request" -> label.equals(taught) && said.map(name -> '/' + name).equals(shade);
            default -> label.equals(taught);
        };
    }
}
