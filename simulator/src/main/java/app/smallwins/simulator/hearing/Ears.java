package app.smallwins.simulator.hearing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The device's ears for one locale: from a sentence as it is typed to what the skill is sent. */
public final class Ears {

    private static final Map<Locale, Ears> OPENED = new ConcurrentHashMap<>();

    private final InteractionModel model;
    private final Language language;
    private final Understanding understanding;

    private Ears(InteractionModel model, Language language) {
        this.model = model;
        this.language = language;
        this.understanding = new Understanding(model, language);
    }

    /** Whether the skill has an interaction model for the locale. */
    public static boolean exist(Locale locale) {
        return Models.has(locale);
    }

    /** Ears for a locale; empty when the skill has no interaction model for it. */
    public static Optional<Ears> of(Locale locale) {
        return Optional.ofNullable(OPENED.computeIfAbsent(locale, Ears::open));
    }

    /** Ears for a model of one's own. */
    static Ears of(InteractionModel model, Locale locale) {
        return new Ears(model, Language.of(locale.getLanguage()));
    }

    private static Ears open(Locale locale) {
        return Models.read(locale).map(model -> of(model, locale)).orElse(null);
    }

    /** Whether the sentence names the skill: a device listens to no other, unless a session is open. */
    public boolean isNamedIn(String typed) {
        var words = withoutWakeWord(SpokenForm.words(typed));
        return isOpening(words) || requests(words).findAny().isPresent();
    }

    /**
     * What a sentence means: one that names the skill, such as "alexa, tell small wins i got up", or words that are said
     * within a session.
     *
     * <p>A word such as "that" between the skill's name and the request can belong to either ("tell small wins that was
     * yesterday"). It belongs where more of the words make sense, and to the request when that is all the same.
     */
    public Heard heard(String typed, LocalDate today) {
        var words = withoutWakeWord(SpokenForm.words(typed));
        if (language.exits().contains(String.join(" ", words))) {
            return new Heard.Exit();
        }
        var request = requests(words)
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .map(said -> understanding.understand(said, today))
                .min(Comparator.comparingInt(Understanding.Meaning::unexplained))
                .map(Understanding.Meaning::intent);
        if (request.isPresent()) {
            return request.get();
        }
        return isOpening(words) ? new Heard.Launch() : understanding.understand(words, today).intent();
    }

    /** How Alexa asks whether the skill may have a permission. */
    public String permissionQuestion() {
        return language.permission().question().replace("{name}", model.invocationName());
    }

    /** What is said to that question. */
    public Heard.Permission permissionAnswer(String typed) {
        return language.permission().answer(String.join(" ", withoutWakeWord(SpokenForm.words(typed))));
    }

    /** What is asked of the skill when it is named, cut off after its name or after a word that joins. */
    private Stream<List<String>> requests(List<String> words) {
        return language.asking()
                .stream()
                .flatMap(phrase -> phrase.fit(words))
                .filter(this::namesTheSkill)
                .map(gaps -> SpokenForm.words(gaps.get("request")));
    }

    private boolean isOpening(List<String> words) {
        return language.opening().stream().flatMap(phrase -> phrase.fit(words)).anyMatch(this::namesTheSkill);
    }

    private boolean namesTheSkill(Map<String, String> gaps) {
        return gaps.get("name").equals(model.invocationName());
    }

    private List<String> withoutWakeWord(List<String> words) {
        return words.size() > 1 && language.wakeWords().contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
    }
}
