package app.smallwins.web.formats;

import app.smallwins.domain.RequestKey;
import app.smallwins.domain.Source;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Wins to write down, and what has to come of it. */
final class Written {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The wins of which the files in {@code exports} were written by hand, from the descriptions of their formats. */
    static final List<Win> WINS = List.of(
            win("2026-10-31T09:00:00Z", "2026-10-31", "made my bed", false),
            win("2026-11-19T20:15:30.250Z", "2026-11-19", "called \"Mum\", twice", true),
            win("2026-11-20T07:00:00Z", "2026-11-18", "=1+1 was *hard*", false),
            win("2026-11-20T08:00:00Z", "2026-11-20", "washed up\n# dried it", false),
            win("2026-11-20T08:00:01Z", "2026-11-20", "brushed my teeth", false));

    /** Texts that some format takes for something else. */
    static final List<String> ODD = List.of("\"", "\"\"", "a,b", "a\nb", "a\n\nb", "=1+1", "+1", "-1", "@SUM(A1)",
            "1. one", "1) one", "# one", "> one", "- one", "***", "---", "===", "`code`", "<script>alert(1)</script>",
            "&amp;", "[a](http://a.example)", "![a](b)", "a | b", "~~a~~", "\\", "\\*", "a\\",
            "\uD83D\uDE80 \u05E9\u05DC\u05D5\u05DD",
            "\u202e\u0645\u0631\u062D\u0628\u0627", "\u0000 \u0007", "tab\there", "$1 $x$", "_a_ __b__", "a\u2028b",
            "\ufeffmark", "a\n    b", "100% {a} %s", "'; DROP TABLE", "12", "2026.", "a\r\nb".replace("\r\n", "\n"));

    private Written() {}

    static Win win(String at, String day, String words, boolean special) {
        var moment = Instant.parse(at);
        return new Win(WinId.of(moment, RequestKey.of(words)), new Utterance("i", words), LocalDate.parse(day), moment,
                BERLIN, "en", Source.voice("a device"), special, moment);
    }

    /** A win that is nothing but these words. */
    static Win said(String words) {
        var moment = Instant.parse("2026-11-20T08:00:00Z");
        return new Win(WinId.of(moment, RequestKey.of(words)), new Utterance("", words), LocalDate.of(2026, 11, 20),
                moment, BERLIN, "en", Source.voice("a device"), false, moment);
    }

    static String golden(String name) {
        try (var file = Written.class.getResourceAsStream("/exports/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
