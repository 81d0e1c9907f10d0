package app.smallwins.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Source;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;

/** How the wins of a jar lie in time. */
enum Layout {

    OVER_TEN_YEARS("ten today, others earlier") {
        @Override
        LocalDate day(LocalDate today, int number) {
            return number < OF_TODAY ? today : today.minusDays(1 + number % DAYS_IN_TEN_YEARS);
        }
    },
    ALL_TODAY("all of them today") {
        @Override
        LocalDate day(LocalDate today, int number) {
            return today;
        }
    };

    private static final int OF_TODAY = 10;
    private static final int DAYS_IN_TEN_YEARS = 3652;
    private static final int MILLIS_APART = 500;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final String title;

    Layout(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The day of the win with that number, counted from zero. */
    abstract LocalDate day(LocalDate today, int number);

    /** So many wins, told one after another. */
    Stream<Win> wins(LocalDate today, int howMany) {
        return IntStream.range(0, howMany).mapToObj(number -> win(day(today, number), number));
    }

    private static Win win(LocalDate day, int number) {
        var at = day.atTime(6, 0).toInstant(ZoneOffset.UTC).plusMillis((long) number * MILLIS_APART);
        return new Win(WinId.of(at, RequestKey.of("request " + number)),
                new Utterance("i", "got out of bed and made the bed, number " + number), day, at, ZONE, "en",
                Source.voice("a device"), false, at);
    }
}
