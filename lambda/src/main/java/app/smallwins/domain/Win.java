package app.smallwins.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One small win, as it was told.
 *
 * @param id its name in the jar
 * @param said the words, verbatim
 * @param day the local day it belongs to; a day ends at four in the morning ({@link Days})
 * @param at the moment it was told
 * @param language ISO 639 code of the language it was told in
 * @param source where it came from
 */
public record Win(WinId id, Utterance said, LocalDate day, Instant at, String language, Source source) {
}
