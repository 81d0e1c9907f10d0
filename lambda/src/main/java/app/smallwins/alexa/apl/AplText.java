package app.smallwins.alexa.apl;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Plain text for an APL Text component, which would otherwise take it for markup (Amazon, "APL Text", Markup). */
final class AplText {

    /** More than anybody says in one breath; forty long German words are well below. */
    private static final int LONGEST = 480;

    private static final Set<Integer> SIDES = Set.of((int) Character.DIRECTIONALITY_LEFT_TO_RIGHT,
            (int) Character.DIRECTIONALITY_RIGHT_TO_LEFT, (int) Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    private static final int SHORT = 44;
    private static final int MIDDLE = 120;

    private AplText() {}

    /** The text as it shall be read, character by character; what nobody says in one breath ends in an ellipsis. */
    static String verbatim(String plain) {
        return shortened(plain).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** How large it can be written: {@code short}, {@code middle} or {@code long}. */
    static String fit(String plain) {
        if (plain.length() <= SHORT) {
            return "short";
        }
        return plain.length() <= MIDDLE ? "middle" : "long";
    }

    /** From where it is read, by its first letter that is read from either (Unicode Standard Annex 9, rule P2). */
    static String side(String plain) {
        return plain.codePoints()
                .map(Character::getDirectionality)
                .filter(SIDES::contains)
                .mapToObj(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? "left" : "right")
                .findFirst()
                .orElse("left");
    }

    /** How much an entry of a list takes, names included, as near as makes no difference. */
    static int bytes(Map<String, Object> entry) {
        return entry.toString().getBytes(StandardCharsets.UTF_8).length + 4 * entry.size();
    }

    private static String shortened(String plain) {
        if (plain.codePointCount(0, plain.length()) <= LONGEST) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).stripTrailing() + " …";
    }
}
