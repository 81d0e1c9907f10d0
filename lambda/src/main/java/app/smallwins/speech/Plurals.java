package app.smallwins.speech;

/** Which form of a text a number asks for. English and German have two (Unicode CLDR, Plural Rules: en, de). */
final class Plurals {

    private Plurals() {}

    /** {@code one} or {@code other}. */
    static String form(int number) {
        return number == 1 ? "one" : "other";
    }
}
