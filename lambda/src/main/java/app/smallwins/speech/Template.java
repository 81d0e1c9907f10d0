package app.smallwins.speech;

import app.smallwins.speech.Speech.Digits;
import app.smallwins.speech.Speech.Letters;
import app.smallwins.speech.Speech.Part;
import app.smallwins.speech.Speech.Pause;
import app.smallwins.speech.Speech.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A text with places to fill: <code>{name}</code> takes a value, <code>{name as digits}</code> reads it digit by digit,
 * <code>{name as letters}</code> letter by letter with a pause between groups,
 * <code>{pause}</code> is a moment of silence. What is filled in is never read as a template again.
 */
record Template(List<Piece> pieces) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?: as (digits|letters))?}");
    static final Pause PAUSE = new Pause(Duration.ofMillis(450));

    private sealed interface Piece {
    }

    private record Fixed(Part part) implements Piece {
    }

    /** @param as how it is read: {@code digits}, {@code letters}, or nothing special when empty */
    private record Place(String name, String as) implements Piece {
    }

    static Template parse(String text) {
        var pieces = new ArrayList<Piece>();
        var matcher = PLACE.matcher(text);
        var end = 0;
        while (matcher.find()) {
            pieces.add(new Fixed(new Words(text.substring(end, matcher.start()))));
            pieces.add(place(matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse("")));
            end = matcher.end();
        }
        pieces.add(new Fixed(new Words(text.substring(end))));
        return new Template(List.copyOf(pieces));
    }

    private static Piece place(String name, String as) {
        return name.equals("pause") ? new Fixed(PAUSE) : new Place(name, as);
    }

    Set<String> places() {
        var names = new TreeSet<String>();
        pieces.forEach(piece -> {
            if (piece instanceof Place(var name, _)) {
                names.add(name);
            }
        });
        return names;
    }

    Speech fill(Map<String, ?> values) {
        return new Speech(pieces.stream().flatMap(piece -> switch (piece) {
            case Fixed(var part) -> List.of(part).stream();
            case Place(var name, var as) -> filled(values.get(name), as).stream();
        }).toList());
    }

    private static List<Part> filled(Object value, String as) {
        return switch (value) {
            case Speech(var parts) -> parts;
            case String text when as.equals("digits") -> List.of(new Digits(text));
            case String text when as.equals("letters") -> letters(text);
            case null -> throw new IllegalArgumentException("a place was left empty");
            case Object other -> List.of(new Words(other.toString()));
        };
    }

    private static List<Part> letters(String groups) {
        var parts = new ArrayList<Part>();
        for (var group : groups.split("[^\\p{L}]+")) {
            parts.addAll(List.of(new Letters(group), PAUSE, new Words(" ")));
        }
        return parts.subList(0, parts.size() - 2);
    }
}
