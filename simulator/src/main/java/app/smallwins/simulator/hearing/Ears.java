package app.smallwins.simulator.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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

    /**
     * The name and the request of a sentence that opens the skill, such as "alexa, tell small wins i got up".
     *
     * @return empty when the sentence does not name the skill
     */
    public Optional<Called> called(String typed) {
        var words = withoutWakeWord(SpokenForm.words(typed));
        return asked(words).or(() -> opened(words));
    }

    /** What a sentence means that is said within a session, or that followed the skill's name. */
    public Heard heard(String typed, LocalDate today) {
        var words = withoutWakeWord(SpokenForm.words(typed));
        return language.exits().contains(String.join(" ", words))
                ? new Heard.Exit()
                : understanding.understand(words, today);
    }

    /** A sentence that names the skill, without its name; empty request for merely opening it. */
    public record Called(Optional<String> request) {
    }

    private Optional<Called> asked(List<String> words) {
        return language.asking()
                .stream()
                .flatMap(phrase -> phrase.fit(words))
                .filter(this::namesTheSkill)
                .findFirst()
                .map(gaps -> new Called(Optional.of(gaps.get("request"))));
    }

    private Optional<Called> opened(List<String> words) {
        return language.opening()
                .stream()
                .flatMap(phrase -> phrase.fit(words))
                .filter(this::namesTheSkill)
                .findFirst()
                .map(_ -> new Called(Optional.empty()));
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
