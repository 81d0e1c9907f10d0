package app.smallwins.web.formats;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Belonging;
import app.smallwins.domain.Cheer;
import app.smallwins.domain.CheerId;
import app.smallwins.domain.Friend;
import app.smallwins.domain.FriendName;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.JarStore.Trace;
import app.smallwins.domain.Keepsakes;
import app.smallwins.domain.Source;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as other people's software wants them. */
class FormatsTest {

    private static final List<Win> BY_DAY = Written.WINS.stream().sorted(Comparator.comparing(Win::day)).toList();
    private static final Reading READING = new Reading(Written.BERLIN, Source.voice("reader"),
            Instant.parse("2026-11-20T12:00:00Z"), "en");

    static Stream<String> odd() {
        return Written.ODD.stream();
    }

    @Test
    void shouldWriteWhatPresentlyReads() {
        assertThat(PresentlyFile.of(BY_DAY)).isEqualTo(Written.golden("presently.csv"));
    }

    @Test
    void shouldWriteWhatLoopHabitTrackerReads() {
        assertThat(LoopFile.of(BY_DAY, "Small Wins")).isEqualTo(Written.golden("loop.csv"));
    }

    @Test
    void shouldWriteMarkdownWithAHeadingForEachMonthAndALineForEachDay() {
        assertThat(MarkdownFile.of(BY_DAY, Locale.US, _ -> List.of())).isEqualTo(Written.golden("markdown.md"));
        assertThat(MarkdownFile.of(BY_DAY, Locale.GERMANY, _ -> List.of())).contains("# November 2026",
                "Freitag, 20. November 2026");
    }

    @Test
    void shouldWriteWhatDayOneReads() throws IOException {
        var golden = Written.golden("dayone.json");
        for (var index = 0; index < BY_DAY.size(); index++) {
            golden = golden.replace("UUID" + index, DayOneIds.of(BY_DAY.get(index).id()));
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(DayOneFile.of(BY_DAY, "Small Wins")))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("Small Wins.json");
            assertThat(new JsonMapper().readTree(zip.readAllBytes())).isEqualTo(new JsonMapper().readTree(golden));
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    @Test
    void shouldNameEntriesOfDayOneSoThatTheyAreKnownAgain() {
        var id = Written.WINS.getFirst().id();

        assertThat(DayOneIds.of(id)).matches("[0-9A-F]{32}").isEqualTo(DayOneIds.of(id));
        assertThat(DayOneIds.win(DayOneIds.of(id))).contains(id);
        assertThat(DayOneIds.win("0123456789ABCDEF0123456789ABCDEF")).isEmpty();
        assertThat(DayOneIds.win("no uuid")).isEmpty();
        var old = Written.win("1969-07-20T20:17:40.500Z", "1969-07-20", "looked up", false).id();
        assertThat(DayOneIds.win(DayOneIds.of(old))).contains(old);
    }

    @Test
    void shouldNameZonesAsTheDatabaseOfZonesDoes() {
        for (var zone : List.of("Z", "+02:00", "-05:00", "Europe/Berlin", "UTC")) {
            var win = Written.said("a");
            var told = new Win(win.id(), win.said(), win.day(), win.at(), ZoneId.of(zone), "en", win.source(), false,
                    win.receivedAt());
            var name = DayOneFile.json(List.of(told)).at("/entries/0/timeZone").asText();
            assertThat(name).contains("/");
            assertThat(ZoneId.of(name).getRules().getOffset(win.at()))
                    .isEqualTo(ZoneId.of(zone).getRules().getOffset(win.at()));
        }
    }

    @ParameterizedTest
    @MethodSource("odd")
    void shouldGiveWordsBackThroughDayOne(String words) {
        var win = Written.said(words);

        var read = read(DayOneFile.of(List.of(win), "Small Wins"));

        assertThat(read.id()).isEqualTo(win.id());
        assertThat(read.said()).isEqualTo(win.said());
        assertThat(read.day()).isEqualTo(win.day());
    }

    @ParameterizedTest
    @MethodSource("odd")
    void shouldGiveWordsBackThroughOurOwnFile(String words) {
        var win = Written.said(words);
        var trace = new Trace(new Told.InJar(win), Optional.of(win.at()));

        var file = JarFile.of(Optional.empty(), Optional.empty(),
                List.of(new Belonging.OwnersOwn(trace)), win.at());

        assertThat(FileReader.read(file.toString().getBytes(StandardCharsets.UTF_8), READING).entries())
                .extracting(Keepsakes.Entry::trace)
                .containsExactly(trace);
    }

    @Test
    void shouldGiveCheersBackThroughOurOwnFile() {
        var win = Written.said("fed the cat");
        var cheers = List.of(cheer(1, win, Optional.of(new Friend.Relation("sister")), Optional.of("well \"done\"")),
                cheer(2, win, Optional.of(new Friend.Named(new FriendName("Ada"))), Optional.empty()),
                cheer(3, win, Optional.empty(), Optional.empty()));

        var file = JarFile.of(Optional.empty(), Optional.empty(),
                cheers.stream().map(Belonging.Friends::new).map(Belonging.class::cast).toList(), win.at());

        assertThat(FileReader.read(file.toString().getBytes(StandardCharsets.UTF_8), READING).cheers())
                .extracting(Keepsakes.Left::cheer)
                .containsExactlyElementsOf(cheers);
    }

    @Test
    void shouldPutCheersUnderTheirWin() {
        var wins = List.of(Written.said("fed the cat"), Written.said("the end"));

        var lines = MarkdownFile.of(wins, Locale.US,
                win -> win == wins.getFirst() ? List.of("Ada: *bravo*") : List.of());

        assertThat(lines.lines().toList()).containsSubsequence("- fed the cat", "  - \u2665 Ada: \\*bravo\\*",
                "- the end");
    }

    private static Cheer cheer(int nth, Win win, Optional<Friend> by, Optional<String> message) {
        return new Cheer(CheerId.of(win.at(), RequestKey.of("cheer " + nth)), win.id(), by, message, win.at());
    }

    @ParameterizedTest
    @MethodSource("odd")
    void shouldGiveLinesBackThroughPresently(String words) {
        var csv = PresentlyFile.of(List.of(Written.said(words), Written.said("the end")));

        assertThat(wins(csv.getBytes(StandardCharsets.UTF_8)))
                .extracting(win -> win.said().words())
                .containsExactlyElementsOf(Stream
                        .concat(Utterance.whole(words).words().lines().map(String::strip), Stream.of("the end"))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("odd")
    void shouldKeepEveryWinInsideItsBullet(String words) {
        var lines = MarkdownFile.of(List.of(Written.said(words), Written.said("the end")), Locale.US,
                _ -> List.of()).lines();

        assertThat(lines.skip(4).filter(line -> !line.startsWith("  ") && !line.isBlank()))
                .hasSize(2)
                .allMatch(line -> line.startsWith("- "));
        assertThat(Markdown.unescaped(Markdown.escaped(words))).isEqualTo(words);
        assertThat(Markdown.escaped(words)).doesNotContainPattern("(?<!\\\\)<");
    }

    @Test
    void shouldReadAJournalOfDayOneAsItIsExported() {
        var read = wins(
                """
                        {"metadata":{"version":"1.0"},"entries":[
                          {"uuid":"D5F8A0E1B2C34D5E8F90A1B2C3D4E5F6","creationDate":"2025-06-01T00:30:00Z","timeZone":"Europe\\/Berlin",
                           "text":"![](dayone-moment:\\/\\/ABC)\\n\\nSwam a length\\\\.","starred":true,"weather":{"x":1},"tags":["a"]},
                          {"creationDate":"2025-06-02T10:00:00Z","text":"No name"}]}
                        """
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read).extracting(win -> win.said().words()).containsExactly("Swam a length.", "No name");
        assertThat(read).extracting(Win::day).hasToString("[2025-05-31, 2025-06-02]");
        assertThat(read).extracting(Win::special).containsExactly(true, false);
    }

    @Test
    void shouldReadTheSameNamesEveryTime() {
        var presently = "entryDate,entryContent\r\n2026-01-01,\"a\r\na\"\r\n2026-01-02,a\r\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(wins(presently)).extracting(Win::id).doesNotHaveDuplicates().hasSize(3);
        assertThat(wins(presently)).isEqualTo(wins(presently));
    }

    @Test
    void shouldSayOnWhichLineARowBegins() {
        var csv = "\ufeffentryDate,entryContent\n2026-01-01,\"a\nb\"\n\n2026-01-02,c";

        assertThat(FileReader.read(csv.getBytes(StandardCharsets.UTF_8), READING).entries())
                .extracting(Keepsakes.Entry::where)
                .containsExactly("line 2", "line 2", "line 5");
    }

    private static Win read(byte[] file) {
        return wins(file).getFirst();
    }

    private static List<Win> wins(byte[] file) {
        return FileReader.read(file, READING)
                .entries()
                .stream()
                .flatMap(entry -> entry.trace().told() instanceof Told.InJar(var win) ? Stream.of(win) : Stream.empty())
                .toList();
    }
}
