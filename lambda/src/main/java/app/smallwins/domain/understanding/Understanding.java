package app.smallwins.domain.understanding;

import app.smallwins.domain.Question;
import app.smallwins.domain.Utterance;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one place where free text is understood, from whichever door it came. A grammar is read when its language is first
 * heard and kept; safe for use by several threads.
 */
public final class Understanding {

    private final Lexicon lexicon;
    private final Map<Locale, Reader> readers = new ConcurrentHashMap<>();
    private final Map<Asked, Understood> lately = Collections.synchronizedMap(new Lately<>());

    private record Asked(String sentence, String language, Optional<Question> pending) {
    }

    /** The last few: what is kept is read once more to be said back, in the same breath. */
    private static final class Lately<K, V> extends LinkedHashMap<K, V> {

        private static final int MOST = 8;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    }

    /** @param lexicon where the grammar files are */
    public Understanding(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What somebody means. Pure: the same words mean the same at any time. Under a millisecond once warm.
     *
     * @param said the words
     * @param locale the language they are in; a language without a grammar has wins only
     * @param pending what the skill asked last, which the words may answer
     * @throws IllegalArgumentException when a grammar file is malformed
     */
    public Understood of(Utterance said, Locale locale, Optional<Question> pending) {
        var asked = new Asked(said.sentence(), locale.getLanguage(), pending);
        var known = lately.get(asked);
        return known == null ? read(asked, locale) : known;
    }

    private Understood read(Asked asked, Locale locale) {
        var understood = reader(locale).read(asked.sentence(), asked.pending());
        lately.put(asked, understood);
        return understood;
    }

    /** What is left of a text when it is heard on another day than the one it was told on. Pure, like {@link #of}. */
    public Lasting lasting(String text, Locale locale) {
        return reader(locale).lasting(text);
    }

    /** How heavy it is what a text tells. Pure, like {@link #of}; a language without a grammar has light texts only. */
    public Gravity gravity(Utterance said, Locale locale) {
        return reader(locale).gravity(said.sentence());
    }

    /** Whether words to somebody else may hurt them: scorn, abuse, pressure, a threat. Pure, like {@link #of}. */
    public boolean isUnkind(String text, Locale locale) {
        return reader(locale).isUnkind(text);
    }

    /** The clues that decided, at most three and the strongest first; none when a family did. They hold what was said. */
    List<String> explain(Utterance said, Locale locale) {
        return reader(locale).explain(said.sentence());
    }

    private Reader reader(Locale locale) {
        return readers.computeIfAbsent(Locale.of(locale.getLanguage()), wanted -> new Reader(lexicon, wanted));
    }
}
