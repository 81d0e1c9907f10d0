package app.smallwins.speech;

import app.smallwins.domain.understanding.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lists under {@code texts/<language>-<REGION>/} or, where a region has none of its own, {@code texts/<language>/}.
 * Text after {@code #} at the beginning of a line is a comment.
 */
public final class ResourceLexicon implements Lexicon {

    @Override
    public List<String> entries(String name, Locale locale) {
        return lines(text(name, locale));
    }

    @Override
    public String text(String name, Locale locale) {
        return Stream.of(locale.toLanguageTag(), locale.getLanguage())
                .map(folder -> "/texts/" + folder + '/' + name + ".txt")
                .map(this::file)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private Optional<String> file(String path) {
        try (var file = ResourceLexicon.class.getResourceAsStream(path)) {
            return Optional.ofNullable(file).map(ResourceLexicon::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(InputStream file) {
        try {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
    }
}
