package app.smallwins.web.formats;

/** A file makes no sense. Holds nothing of what is in it. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableFile() {
        super("unreadable file", null, false, false);
    }
}
