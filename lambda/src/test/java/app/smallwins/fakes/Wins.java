package app.smallwins.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Source;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;

/** Wins to test with. */
public final class Wins {

    /** A day on which nothing else depends. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Wins() {}

    /** A win of that day, told at eight in the morning by the request called {@code request}. */
    public static Win on(LocalDate day, String request) {
        return told(day, day.atTime(8, 15).toInstant(ZoneOffset.UTC), request, "got out of bed");
    }

    /** A win of that day in those words, told at {@code at} by the request called {@code request}. */
    public static Win told(LocalDate day, Instant at, String request, String words) {
        return new Win(WinId.of(at, RequestKey.of(request)), new Utterance("i", words), day, at,
                ZoneId.of("Europe/Berlin"), "en",
                Source.voice("a device"), false, at);
    }

    /** A win of today, told so many seconds after eight in the morning. */
    public static Win today(int second) {
        var at = TODAY.atTime(8, 0).plusSeconds(second).toInstant(ZoneOffset.UTC);
        return told(TODAY, at, "request " + second, "small thing " + second);
    }
}
