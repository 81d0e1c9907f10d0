package app.smallwins.web.page;

import java.util.Optional;

/**
 * What came of the last thing that was done.
 *
 * @param text what is said about it
 * @param undo what puts back what was taken out
 */
public record Notice(String text, Optional<Undo> undo) {

    public static Notice of(String text) {
        return new Notice(text, Optional.empty());
    }

    /**
     * All it takes to put a win back. Its words are nowhere else any more.
     *
     * @param day as forms write days
     */
    public record Undo(String words, String day) {
    }
}
