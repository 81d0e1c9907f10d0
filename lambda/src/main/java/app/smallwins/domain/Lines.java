package app.smallwins.domain;

/** Text from outside that has to be one plain line. */
final class Lines {

    /** An address with its scheme, an address of mail, or anything with a dot inside that could be clicked. */
    private static final String LINK = "(?iu)\\b[a-z][a-z0-9+.-]*://\\S*|\\S+@\\S+\\.\\S+"
            + "|(?-i)\\b[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.(\\p{Ll}{2,}|\\p{Lu}{2,})(?=$|[/:?#\\s\\p{P}])\\S*";

    private Lines() {}

    /** The same in one line, without control and invisible characters. */
    static String tidy(String given) {
        return given.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("\\p{C}", "").replaceAll(" +", " ").strip();
    }

    /** The same without anything that leads elsewhere. */
    static String withoutLinks(String given) {
        return tidy(tidy(given).replaceAll(LINK, " "));
    }
}
