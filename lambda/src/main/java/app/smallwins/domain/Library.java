package app.smallwins.domain;

import app.smallwins.domain.understanding.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What there is to read out in a language, besides what people have told. Each list is read when it is first wanted. */
final class Library {

    private final Lexicon lexicon;
    private final Map<Locale, List<Kindness>> quotes = new ConcurrentHashMap<>();
    private final Map<Locale, List<Kindness>> affirmations = new ConcurrentHashMap<>();
    private final Map<Locale, List<TinyStep>> steps = new ConcurrentHashMap<>();

    Library(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Kindness> quotes(Locale locale) {
        return quotes.computeIfAbsent(locale, wanted -> lexicon.entries("quotes", wanted)
                .stream()
                .map(Quote::parse)
                .<Kindness>map(Kindness.Quoted::new)
                .toList());
    }

    List<TinyStep> steps(Locale locale) {
        return steps.computeIfAbsent(locale,
                wanted -> lexicon.entries("tiny-steps", wanted).stream().map(TinyStep::parse).toList());
    }

    List<Kindness> affirmations(Locale locale) {
        return affirmations.computeIfAbsent(locale, wanted -> lexicon.entries("affirmations", wanted)
                .stream()
                .<Kindness>map(Kindness.Affirmation::new)
                .toList());
    }
}
