package app.smallwins.speech;

import java.util.List;
import java.util.Locale;

/** The languages and regions that are spoken here. */
public final class Languages {

    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final List<String> REGIONS = List.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN", "de-DE");

    private Languages() {}

    /** The codes of all languages that have texts. */
    public static List<String> all() {
        return LANGUAGES;
    }

    /** The tags of all regions that have their own crisis lines. */
    public static List<String> regions() {
        return REGIONS;
    }

    /**
     * The locale of a BCP 47 tag from outside: a region that is known, else its language alone, else English alone. A
     * language alone belongs to no country, so nobody is given the numbers of a country that is not theirs.
     */
    public static Locale of(String tag) {
        var wanted = Locale.forLanguageTag(tag);
        if (REGIONS.contains(wanted.toLanguageTag())) {
            return wanted;
        }
        return LANGUAGES.contains(wanted.getLanguage()) ? Locale.of(wanted.getLanguage()) : Locale.ENGLISH;
    }
}
