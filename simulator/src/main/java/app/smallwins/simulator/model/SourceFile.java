package app.smallwins.simulator.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text file of a grammar: one thing a line; blank lines and lines that begin with {@code #} say nothing.
 */
record SourceFile(Path path) {

    /** A line that says something; its first column of {@code key: rest}, where it has one. */
    record Line(String where, Optional<String> key, String rest) {

        /** What the line gives, or a fault that names the file and the line. */
        <T> T read(java.util.function.Function<String, T> reader) {
            try {
                return reader.apply(rest);
            } catch (IllegalArgumentException fault) {
                throw new IllegalArgumentException(where + ": " + fault.getMessage(), fault);
            }
        }

        private static Line of(String where, String text) {
            var colon = text.indexOf(':');
            return colon < 0
                    ? new Line(where, Optional.empty(), text)
                    : new Line(where, Optional.of(text.substring(0, colon).strip()), text.substring(colon + 1).strip());
        }
    }

    /** The lines that say something; none where there is no such file. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        var number = 0;
        for (var text : texts()) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                lines.add(Line.of(path + ":" + number, text.strip()));
            }
        }
        return lines;
    }

    private List<String> texts() {
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
