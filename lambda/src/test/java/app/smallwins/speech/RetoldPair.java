package app.smallwins.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A line of the table of pairs.
 *
 * @param said what somebody said
 * @param expected what is said back, in quotation marks if it is quoted
 */
record RetoldPair(String said, String expected) {

    static List<RetoldPair> of(String language) {
        var file = "/second-person/" + language + ".tsv";
        try (var stream = RetoldPair.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t"))
                    .map(sides -> new RetoldPair(sides[0], sides[1]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    boolean isQuoted() {
        return expected.startsWith("\"") && expected.endsWith("\"");
    }

    /** What is wrong with the answer, in words; empty when it is right. */
    String complaint(Retold retold) {
        var actual = switch (retold) {
            case Retold.Sentence(String text) -> text;
            case Retold.Quoted(String words) -> '"' + words + '"';
        };
        return actual.equals(expected) ? "" : "%n%s%n  is  %s%n  not %s".formatted(said, expected, actual);
    }
}
