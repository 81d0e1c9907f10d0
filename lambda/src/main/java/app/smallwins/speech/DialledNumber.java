package app.smallwins.speech;

/** A telephone number as it is read from a distance: in groups, the digits as they are dialled. */
final class DialledNumber {

    private static final int AT_A_GLANCE = 5;
    private static final int TWO_HALVES = 6;
    private static final int GROUP = 3;

    private DialledNumber() {}

    /** "988", "116 123", "0800 111 0111". */
    static String written(String digits) {
        if (digits.length() <= AT_A_GLANCE) {
            return digits;
        }
        var first = digits.length() == TWO_HALVES ? GROUP : GROUP + 1;
        return digits.substring(0, first) + digits.substring(first).replaceAll("\\d{3}(?=\\d{3}|$)|\\d+$", " $0");
    }
}
