package app.smallwins.domain.understanding;

import java.util.List;
import java.util.Locale;

/** The words we recognise, by language. They live beside the words we say, outside the code. */
@FunctionalInterface
public interface Lexicon {

    /**
     * The entries of a list, one per line of its file, comments and blank lines left out.
     *
     * @param name the list's name, such as {@code crisis-phrases}
     * @param locale the language wanted; a region falls back to its language, never to another
     * @return the entries in the file's order; empty when the language has no such list
     */
    List<String> entries(String name, Locale locale);
}
