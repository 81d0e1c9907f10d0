package app.smallwins.web.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An object in a file, read strictly: what is missing or of another kind makes the file unreadable.
 *
 * @param where its JSON Pointer (RFC 6901)
 */
record Node(String where, JsonNode object) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** The objects of a list that may be missing. */
    List<Node> list(String name) {
        var list = object.path(name);
        if (!list.isMissingNode() && !list.isArray()) {
            throw new UnreadableFile();
        }
        return IntStream.range(0, list.size())
                .mapToObj(index -> new Node(where + '/' + name + '/' + index, list.get(index)))
                .map(Node::strict)
                .toList();
    }

    private static Node strict(Node node) {
        if (!node.object().isObject()) {
            throw new UnreadableFile();
        }
        return node;
    }

    Optional<Node> child(String name) {
        return object.hasNonNull(name)
                ? Optional.of(strict(new Node(where + '/' + name, object.get(name))))
                : Optional.empty();
    }

    String text(String name) {
        return optionalText(name).orElseThrow(UnreadableFile::new);
    }

    Optional<String> optionalText(String name) {
        var field = object.path(name);
        if (field.isMissingNode() || field.isNull()) {
            return Optional.empty();
        }
        if (!field.isTextual() || hasHalfCharacters(field.textValue())) {
            throw new UnreadableFile();
        }
        return Optional.of(field.textValue());
    }

    boolean flag(String name) {
        var field = object.path(name);
        if (!field.isMissingNode() && !field.isBoolean()) {
            throw new UnreadableFile();
        }
        return field.asBoolean(false);
    }

    int number(String name) {
        var field = object.path(name);
        if (!field.isInt()) {
            throw new UnreadableFile();
        }
        return field.intValue();
    }

    Instant moment(String name) {
        return optionalMoment(name).orElseThrow(UnreadableFile::new);
    }

    Optional<Instant> optionalMoment(String name) {
        return optionalText(name).map(Node::parsedMoment);
    }

    LocalDate day(String name) {
        return parsedDay(text(name));
    }

    ZoneId zone(String name) {
        return parsedZone(text(name));
    }

    private static Instant parsedMoment(String text) {
        try {
            var moment = Instant.parse(text);
            sensible(LocalDate.ofInstant(moment, ZoneOffset.UTC));
            return moment;
        } catch (DateTimeException malformed) {
            throw new UnreadableFile();
        }
    }

    /** A day of these centuries, such as {@code 2026-11-20}. */
    static LocalDate parsedDay(String text) {
        try {
            return sensible(LocalDate.parse(text));
        } catch (DateTimeException malformed) {
            throw new UnreadableFile();
        }
    }

    private static LocalDate sensible(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new UnreadableFile();
        }
        return day;
    }

    private static ZoneId parsedZone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException malformed) {
            throw new UnreadableFile();
        }
    }

    private static boolean hasHalfCharacters(String text) {
        return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
