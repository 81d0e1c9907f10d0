package app.smallwins.domain;

import app.smallwins.domain.JarStore.Introduction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which time zone a visit is in: the one in the profile while it is fresh, then what the device tells, then the locale's
 * own. Asking the device may fail and then costs nobody anything.
 */
final class Zones {

    /** People move and travel; once a week is often enough to notice. */
    private static final Duration FRESH = Duration.ofDays(7);

    /** A device that did not tell may be asked again before long, but not at every word. */
    private static final Duration ASKED_LATELY = Duration.ofHours(1);

    /** Where most speakers of a locale live. Only used when the device will not tell. */
    private static final Map<String, ZoneId> OF_LOCALE = Map.of("en-US", ZoneId.of("America/New_York"), "en-GB",
            ZoneId.of("Europe/London"), "en-CA", ZoneId.of("America/Toronto"), "en-AU", ZoneId.of("Australia/Sydney"),
            "en-IN", ZoneId.of("Asia/Kolkata"), "de-DE", ZoneId.of("Europe/Berlin"));

    private Zones() {}

    /**
     * @param zone where the visit takes place
     * @param introduction the profile to keep, when there is something new to know
     */
    record Here(ZoneId zone, Optional<Introduction> introduction) {

        LocalDate today(Visit visit) {
            return Days.dayOf(visit.now(), zone);
        }
    }

    static Here of(Visit visit, Shelf shelf) {
        var known = shelf.profile().flatMap(Profile::zone);
        if (shelf.profile().filter(profile -> isFresh(visit, profile)).isPresent()) {
            return new Here(known.orElseGet(() -> ofLocale(visit.locale())), Optional.empty());
        }
        var zone = visit.device().timeZone().or(() -> known);
        return new Here(zone.orElseGet(() -> ofLocale(visit.locale())),
                Optional.of(introduce(visit, zone, shelf)));
    }

    /** Where a visit takes place when nothing can be looked up. */
    static Here guess(Visit visit) {
        return new Here(ofLocale(visit.locale()), Optional.empty());
    }

    private static boolean isFresh(Visit visit, Profile profile) {
        return visit.now().isBefore(profile.zoneAskedAt().plus(profile.zone().isPresent() ? FRESH : ASKED_LATELY));
    }

    private static Introduction introduce(Visit visit, Optional<ZoneId> zone, Shelf shelf) {
        return new Introduction(visit.jar(), visit.caller().household(),
                new Profile(zone, visit.now(), !shelf.mayShowWords()));
    }

    private static ZoneId ofLocale(Locale locale) {
        return OF_LOCALE.getOrDefault(locale.toLanguageTag(), ZoneOffset.UTC);
    }
}
