package app.smallwins.domain;

/** Something to hear that may do somebody good. */
public sealed interface Kindness {

    /** Tells it from the others, so that the same is not said twice in a row; nothing that is said or shown. */
    String key();

    /** Something they did: the best evidence there is. */
    record OwnWin(Win win) implements Kindness {
        @Override
        public String key() {
            return "win " + win.id().value();
        }
    }

    /** A line that they wanted to hear again. */
    record OwnLine(Note note) implements Kindness {
        @Override
        public String key() {
            return "line " + note.id().value();
        }
    }

    /** Something that somebody else has said. */
    record Quoted(Quote quote) implements Kindness {
        @Override
        public String key() {
            return "quote " + Digests.hex(quote.text()).substring(0, 8);
        }
    }

    /** A plain sentence of our own. */
    record Affirmation(String text) implements Kindness {
        @Override
        public String key() {
            return "ours " + Digests.hex(text).substring(0, 8);
        }
    }
}
