package app.smallwins.domain;

/**
 * Leaves out of a text what nobody can have said and nobody sees: controls, marks that turn the direction of writing, half
 * characters. Whatever door words come through, an {@link Utterance} has none of them.
 */
public final class PlainText {

    private PlainText() {}

    /** The text without them; its lines stay. */
    public static String of(String text) {
        var plain = new StringBuilder();
        text.codePoints().map(PlainText::orBlank).filter(PlainText::isPlain).forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    /** The same in one line, as what is spoken is. */
    public static String inOneLine(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .forEach(line::appendCodePoint);
        return of(line.toString());
    }

    private static boolean endsLine(int character) {
        return character == '\n' || character == '\r';
    }

    /** A tab is a control, and parts words all the same. */
    private static int orBlank(int character) {
        var parts = Character.isISOControl(character) && Character.isWhitespace(character) && !endsLine(character);
        return parts ? ' ' : character;
    }

    /** What joins the parts of an emoji is no letter either, and stays. */
    private static boolean isPlain(int character) {
        return endsLine(character)
                || !Character.isISOControl(character) && !turnsDirection(character)
                        && Character.getType(character) != Character.SURROGATE;
    }

    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069
                || character == 0x200E || character == 0x200F || character == 0x061C;
    }
}
