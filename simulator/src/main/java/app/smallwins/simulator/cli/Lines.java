package app.smallwins.simulator.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Where the lines come from. */
@FunctionalInterface
interface Lines {

    /** The next line; empty at the end. */
    Optional<String> next();

    /** Lines from a pipe or file, in UTF-8. */
    static Lines from(InputStream input) {
        var reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        return () -> {
            try {
                return Optional.ofNullable(reader.readLine());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
    }

    /**
     * Lines from somebody who types, with editing and a history. The history stays in memory: what people tell about
     * themselves is kept in the jar or nowhere.
     */
    static Lines from(Terminal terminal) {
        var reader = LineReaderBuilder.builder().terminal(terminal).build();
        return () -> {
            try {
                return Optional.of(reader.readLine(Texts.of("prompt")));
            } catch (EndOfFileException | UserInterruptException ended) {
                return Optional.empty();
            }
        };
    }
}
