package app.smallwins.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Reads moments and days the way we write them. A recap reads a hundred of them, and a formatter that is ready for
 * anything takes longer over that than the table.
 */
final class Moments {

    private static final int TO_THE_SECOND = "2026-11-20T08:15:00Z".length();

    private Moments() {}

    /** @throws java.time.DateTimeException when it is no moment */
    static Instant instant(String text) {
        return text.length() == TO_THE_SECOND && text.charAt(TO_THE_SECOND - 1) == 'Z' && text.charAt(10) == 'T'
                ? LocalDateTime
                        .of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                                number(text, 14, 16), number(text, 17, 19))
                        .toInstant(ZoneOffset.UTC)
                : Instant.parse(text);
    }

    /** The day at the beginning of a text. */
    static LocalDate day(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
