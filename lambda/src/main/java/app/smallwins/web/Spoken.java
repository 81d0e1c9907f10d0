package app.smallwins.web;

import app.smallwins.domain.Device;
import app.smallwins.speech.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** Which language and region a request is about. */
final class Spoken {

    private Spoken() {}

    /** The first of the languages in {@code Accept-Language} that is spoken here (RFC 9110, section 12.5.4). */
    static Optional<Locale> wanted(WebRequest request) {
        return request.header("accept-language")
                .stream()
                .flatMap(header -> ranges(header).stream())
                .flatMap(range -> known(range.getRange()).stream())
                .findFirst();
    }

    /** A language that is spoken here, with its region where that is known. */
    static Optional<Locale> known(String tag) {
        var wanted = Locale.forLanguageTag(tag.replace('_', '-'));
        return Languages.all().contains(wanted.getLanguage())
                ? Optional.of(Languages.of(wanted.toLanguageTag()))
                : Optional.empty();
    }

    /** A language alone is spoken where the device was paired, if it was paired in that language. */
    static Locale of(Optional<Locale> wanted, Device device) {
        return wanted.filter(locale -> !locale.getCountry().isEmpty()
                || !locale.getLanguage().equals(device.locale().getLanguage())).orElse(device.locale());
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
