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

    /**
     * A list as it stands in its file, for one that is too long to be taken apart.
     *
     * @return every line ended by a line feed; comments may be among them; empty when the language has no such list
     */
    default String text(String name, Locale locale) {
        return String.join("", entries(name, locale).stream().map(line -> line + '\n').toList());
    }
}
