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
 * @param isUnseen whether the grammar's authors have not seen it; only then does it teach how far families can be trusted
 */
record Lesson(Corpus.Line line, Set<String> clues, String taught, Optional<String> shade, Understood heardBy,
        boolean isUnseen) {

    static final String IDIOM = "idiom";
    static final List<String> LABELS = List.of("crisis", "concern", "care-win", "self-criticism", "request", "chatter",
            "win", IDIOM);
    static final List<String> HARMLESS = List.of("win", IDIOM);

    private static final String LEARN = "learn";

    /** The halves to learn from. The half kept aside is not among them and never may be. */
    static final List<String> HALVES = List.of("dev", "dev-more", LEARN);

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
                            corpus.understood(families, line), half.equals(LEARN)));
                }
            }
        }
        return lessons;
    }

    private static Lesson lesson(Corpus.Line line, Set<String> clues, Understood heardBy, boolean isUnseen) {
        var lesson = new Lesson(line, clues, taught(line.label()), shade(line, heardBy), heardBy, isUnseen);
        if (isUnseen) {
            clues.addAll(Weighing.said(lesson.spokenBy()));
        }
        return lesson;
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
            return Optional.of(concern.aboutSomeoneElse() ? "someone-else" : "self");
        }
        return line.command()
                .map(name -> name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    /** The label of the family that knows the line, if any does. */
    Optional<String> spoken() {
        return spokenBy().map(Corpus::nameOf);
    }

    private Optional<Understood> spokenBy() {
        return heardBy.rule().equals("win.told") ? Optional.empty() : Optional.of(heardBy);
    }

    boolean isHarmless() {
        return HARMLESS.contains(taught);
    }

    /** Whether that label would be a right answer. */
    boolean isRight(String label) {
        return taught.equals(IDIOM)
                ? Stream.of("win", "chatter", "request").anyMatch(label::equals)
                : label.equals(taught);
    }
}
