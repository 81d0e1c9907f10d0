package app.smallwins.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One small win, as it was told.
 *
 * @param id its name in the jar
 * @param said the words, verbatim
 * @param day the local day it belongs to; a day ends at four in the morning ({@link Days})
 * @param at the moment it was told
 * @param zone the time zone it was told in
 * @param language ISO 639 code of the language it was told in
 * @param source where it came from
 * @param special whether its owner wants it kept apart, as a trophy
 * @param receivedAt when it reached us; Alexa tells moments in whole seconds, and this orders wins of the same one
 */
public record Win(WinId id, Utterance said, LocalDate day, Instant at, ZoneId zone, String language, Source source,
        boolean special, Instant receivedAt) {

    /** The same win in other words. */
    public Win reading(Utterance words) {
        return new Win(id, words, day, at, zone, language, source, special, receivedAt);
    }

    /** The same win on another day. */
    public Win on(LocalDate otherDay) {
        return new Win(id, said, otherDay, at, zone, language, source, special, receivedAt);
    }

    /** The same win as a trophy. */
    public Win keptSpecial() {
        return new Win(id, said, day, at, zone, language, source, true, receivedAt);
    }
}
