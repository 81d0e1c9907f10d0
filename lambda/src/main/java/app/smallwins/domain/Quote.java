package app.smallwins.domain;

/**
 * Something that somebody else has said.
 *
 * @param text the words
 * @param who whose they are
 * @param disputed whether that is only said of them
 */
public record Quote(String text, String who, boolean disputed) {

    /** Reads a line of a list: text, who, {@code attributed} or nothing, and where it comes from. */
    static Quote parse(String line) {
        var columns = line.split("\\|");
        if (columns.length != 4) {
            throw new IllegalArgumentException("a quote reads 'text | who | attributed or nothing | source': " + line);
        }
        return new Quote(columns[0].strip(), columns[1].strip(), !columns[2].isBlank());
    }
}
