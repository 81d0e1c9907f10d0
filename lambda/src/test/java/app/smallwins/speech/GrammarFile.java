package app.smallwins.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a language's grammar, for tests that look at how it is written. */
record GrammarFile(List<String> lines) {

    static GrammarFile of(String language) {
        var file = "/texts/" + language + "/second-person.txt";
        try (var stream = GrammarFile.class.getResourceAsStream(file)) {
            return new GrammarFile(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
