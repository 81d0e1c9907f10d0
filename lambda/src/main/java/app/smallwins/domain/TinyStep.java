package app.smallwins.domain;

/**
 * Something that takes thirty seconds.
 *
 * @param offer what is offered, as a sentence
 * @param done how somebody says that they did it, in the first person
 */
public record TinyStep(String offer, String done) {

    /** Reads a line of a list: the offer, and how it is kept when it is done. */
    static TinyStep parse(String line) {
        var columns = line.split("\\|");
        if (columns.length != 2) {
            throw new IllegalArgumentException("a tiny step reads 'offer | as it is kept', unlike: " + line);
        }
        return new TinyStep(columns[0].strip(), columns[1].strip());
    }
}
