package app.smallwins.alexa;

/** Leaves out of a value what nobody can have said: controls, marks that turn the direction of writing, half characters. */
final class SpokenText {

    private SpokenText() {}

    static String of(String value) {
        var spoken = new StringBuilder();
        value.codePoints().map(SpokenText::orBlank).filter(SpokenText::canBeSaid).forEach(spoken::appendCodePoint);
        return spoken.toString().strip();
    }

    private static int orBlank(int character) {
        return Character.isWhitespace(character) ? ' ' : character;
    }

    /** What joins the parts of an emoji is no letter either, and stays. */
    private static boolean canBeSaid(int character) {
        return !Character.isISOControl(character) && !turnsDirection(character)
                && Character.getType(character) != Character.SURROGATE;
    }

    private static boolean turnsDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069
                || character == 0x200E || character == 0x200F || character == 0x061C;
    }
}
