package app.smallwins.web.page;

import java.util.Optional;

/**
 * What came of the last thing that was done.
 *
 * @param text what is said about it
 * @param undo what puts back what was taken out
 * @param link the address of a link that was made, which is shown this once
 */
public record Notice(String text, Optional<Undo> undo, Optional<String> link) {

    public static Notice of(String text) {
        return new Notice(text, Optional.empty(), Optional.empty());
    }

    /** Says it, and offers to undo it. */
    public static Notice of(String text, Optional<Undo> undo) {
        return new Notice(text, undo, Optional.empty());
    }

    /** Says it, and shows a link. */
    public static Notice showing(String text, String link) {
        return new Notice(text, Optional.empty(), Optional.of(link));
    }

    /**
     * All it takes to put something back. Its words are nowhere else any more.
     *
     * @param day as forms write days; empty when it has none
     * @param action where the form goes
     */
    public record Undo(String words, String day, String action) {
    }
}
