package app.smallwins.simulator.hearing;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Goes through a language's rules of one kind until one of them makes sense of what was said. */
final class Readings {

    private Readings() {}

    /** The first way of understanding {@code said} that works out. */
    static Optional<String> first(Language language, String kind, String said,
            BiFunction<Language.Rule, Map<String, String>, Optional<String>> meaning) {
        var words = SpokenForm.words(said);
        return language.rules()
                .get(kind)
                .stream()
                .flatMap(rule -> rule.phrase().fit(words).flatMap(gaps -> meaning.apply(rule, gaps).stream()))
                .findFirst();
    }
}
