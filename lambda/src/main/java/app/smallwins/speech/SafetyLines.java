package app.smallwins.speech;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whom to call, by country. A region's numbers never stand in for another's: a locale without its own file gets none.
 * Every file says when a person last checked it, and the build fails when that is too long ago.
 */
record SafetyLines(Optional<Line> line, Optional<String> emergency) {

    /**
     * A crisis line.
     *
     * @param country as it is said after "in"
     * @param how what to do with the number, such as "call or text"
     * @param name its own name
     * @param number digits only
     */
    record Line(String country, String how, String name, String number) {
    }

    static SafetyLines of(Locale locale) {
        var entries = Resources.properties("texts/" + locale.toLanguageTag() + "/safety.properties");
        return entries.isEmpty()
                ? new SafetyLines(Optional.empty(), Optional.empty())
                : new SafetyLines(Optional.of(line(entries)), Optional.of(entries.get("emergency")));
    }

    private static Line line(Map<String, String> entries) {
        return new Line(entries.get("country"), entries.get("line.how"), entries.get("line.name"),
                entries.get("line.number"));
    }

    /** When a person last checked the numbers of a locale that has some. */
    static LocalDate lastChecked(Locale locale) {
        return LocalDate.parse(Resources.properties("texts/" + locale.toLanguageTag() + "/safety.properties")
                .get("last-checked"));
    }
}
