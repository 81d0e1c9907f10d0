package app.smallwins.web;

import app.smallwins.domain.Utterance;
import app.smallwins.web.Route.Call;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * What a body tells.
 *
 * @param said the words
 * @param at when they were true, if that was not just now
 * @param day the day they belong to, if that is told
 * @param locale the language and region they are in, if that is told
 */
record Told(Utterance said, Optional<Instant> at, Optional<LocalDate> day, Optional<Locale> locale) {

    private static final int LONGEST = 2_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Instant LONG_AGO = Instant.parse("1900-01-01T00:00:00Z");
    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);

    /** @throws Refusal when something in it makes no sense */
    static Told of(Fields fields, Call call) {
        return new Told(said(fields), fields.text("at", Problem.BAD_MOMENT).map(at -> moment(at, call.now())),
                fields.text("day", Problem.BAD_DAY).map(day -> day(day, call.now(), Problem.BAD_DAY)),
                fields.text("locale", Problem.BAD_LOCALE).map(Told::locale).or(() -> Spoken.wanted(call.request())));
    }

    /** As much of the words as it takes to hear whether somebody is safe, whatever else is wrong with the request. */
    static Optional<Utterance> heard(Fields fields) {
        return fields.anyText("text")
                .map(text -> Utterance.whole(text.substring(0, Math.min(text.length(), LONGEST))))
                .filter(said -> !said.words().isEmpty());
    }

    /** The language that is told, as far as it makes sense. */
    static Optional<Locale> wanted(Fields fields, WebRequest request) {
        return fields.anyText("locale").flatMap(Spoken::known).or(() -> Spoken.wanted(request));
    }

    /** The words of the field {@code text}. */
    static Utterance said(Fields fields) {
        var words = fields.text("text", Problem.NO_TEXT)
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .orElseThrow(() -> new Refusal(Problem.NO_TEXT));
        if (words.length() > LONGEST) {
            throw new Refusal(Problem.TOO_MUCH_TEXT);
        }
        return Utterance.whole(words);
    }

    /** A day that has begun somewhere; where it has not begun yet, it means the day before. */
    static LocalDate day(String text, Instant now, Problem otherwise) {
        return date(text).filter(day -> !day.isAfter(now.atOffset(FIRST_TO_WAKE).toLocalDate()))
                .orElseThrow(() -> new Refusal(otherwise));
    }

    /** A day of these centuries, such as {@code 2026-11-20}. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 9999);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Instant moment(String text, Instant now) {
        try {
            var at = OffsetDateTime.parse(text).toInstant();
            if (at.isAfter(now.plus(CLOCKS_DIFFER)) || at.isBefore(LONG_AGO)) {
                throw new Refusal(Problem.BAD_MOMENT);
            }
            return at;
        } catch (DateTimeException malformed) {
            throw new Refusal(Problem.BAD_MOMENT);
        }
    }

    private static Locale locale(String tag) {
        return Spoken.known(tag).orElseThrow(() -> new Refusal(Problem.BAD_LOCALE));
    }
}
