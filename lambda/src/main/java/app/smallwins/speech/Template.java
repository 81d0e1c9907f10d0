package app.smallwins.speech;

import app.smallwins.speech.Speech.Digits;
import app.smallwins.speech.Speech.Part;
import app.smallwins.speech.Speech.Pause;
import app.smallwins.speech.Speech.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A text with places to fill: <code>{name}</code> takes a value, <code>{name as digits}</code> reads it digit by digit,
 * <code>{pause}</code> is a moment of silence. What is filled in is never read as a template again.
 */
record Template(List<Piece> pieces) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)( as digits)?}");
    static final Pause PAUSE = new Pause(Duration.ofMillis(450));

    private sealed interface Piece {
    }

    private record Fixed(Part part) implements Piece {
    }

    private record Place(String name, boolean asDigits) implements Piece {
    }

    static Template parse(String text) {
        var pieces = new ArrayList<Piece>();
        var matcher = PLACE.matcher(text);
        var end = 0;
        while (matcher.find()) {
            pieces.add(new Fixed(new Words(text.substring(end, matcher.start()))));
            pieces.add(place(matcher.group(1), matcher.group(2) != null));
            end = matcher.end();
        }
        pieces.add(new Fixed(new Words(text.substring(end))));
        return new Template(List.copyOf(pieces));
    }

    private static Piece place(String name, boolean asDigits) {
        return name.equals("pause") ? new Fixed(PAUSE) : new Place(name, asDigits);
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
            case Place(var name, var asDigits) -> filled(values.get(name), asDigits).stream();
        }).toList());
    }

    private static List<Part> filled(Object value, boolean asDigits) {
        return switch (value) {
            case Speech(var parts) -> parts;
            case String text when asDigits -> List.of(new Digits(text));
            case null -> throw new IllegalArgumentException("a place was left empty");
            case Object other -> List.of(new Words(other.toString()));
        };
    }
}
