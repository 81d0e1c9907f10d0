package app.smallwins.screen;

import app.smallwins.domain.Note;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Outcome.CheerHeard;
import app.smallwins.domain.RecapSummary;
import app.smallwins.domain.Schedule;
import app.smallwins.domain.Tally;
import app.smallwins.domain.Visit;
import app.smallwins.domain.Win;
import app.smallwins.speech.ScreenText;
import app.smallwins.speech.ScreenTexts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pictures of more than one thing. */
final class Lists {

    /** As much as anybody scrolls; each is understood before it is said back, which takes its time. */
    private static final int SLIPS = 20;
    private static final int MONTHS = 12;

    private final Visit visit;
    private final ScreenTexts texts;

    Lists(Visit visit, ScreenTexts texts) {
        this.visit = visit;
        this.texts = texts;
    }

    /** The wins that were looked at, in the order they were told; of many, the latest. */
    Screen recap(RecapSummary recap) {
        var shown = recap.seen().stream().limit(SLIPS).toList().reversed();
        var isOneDay = recap.range().filter(range -> range.isOneDay()).isPresent();
        var title = isOneDay
                ? texts.day(recap.range().orElseThrow().first(), recap.today())
                : texts.say(ScreenText.WHAT_YOU_DID);
        return recap(title, shown.stream().map(win -> slip(win, isOneDay ? "" : texts.day(win.day(), recap.today()))));
    }

    Screen then(Outcome.ThenHeard then) {
        return recap(texts.day(then.day(), then.today()), then.wins().stream().map(win -> slip(win, "")));
    }

    /** Of what is done again and again, none is the one to be taken back. */
    Screen comesBack(List<Outcome.Recurring> deeds) {
        return recap(texts.say(ScreenText.COMES_BACK), deeds.stream()
                .map(deed -> new Screen.Slip(texts.deed(visit, deed.latest()),
                        texts.say(ScreenText.TIMES, Map.of("n", deed.times())), Optional.empty())));
    }

    Screen grateful(List<Note> notes) {
        return recap(texts.say(ScreenText.GRATEFUL),
                notes.stream().map(note -> new Screen.Slip(texts.told(note), "", Optional.empty())));
    }

    private Screen recap(String title, Stream<Screen.Slip> slips) {
        return new Screen.Recap(title, slips.toList(),
                new Screen.Labels(texts.say(ScreenText.KEEP_SPECIAL), texts.say(ScreenText.TAKE_BACK)));
    }

    Screen trophies(List<Win> wins) {
        return new Screen.Trophies(texts.say(ScreenText.TROPHIES), wins.stream().map(win -> slip(win, "")).toList());
    }

    private Screen.Slip slip(Win win, String below) {
        return new Screen.Slip(texts.deed(visit, win), below, Optional.of(win.id()));
    }

    /** The year up to this month. What is still to come is not there to be seen empty. */
    Screen calendar(Outcome.Counted counted, String words) {
        var first = YearMonth.from(counted.today()).minusMonths(MONTHS - 1);
        return new Screen.Calendar(words, IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> month(month, counted.tally()))
                .toList());
    }

    private Screen.Month month(YearMonth month, Tally tally) {
        var days = tally.perDay().subMap(month.atDay(1), month.plusMonths(1).atDay(1)).keySet();
        return new Screen.Month(month, texts.month(month.getMonth()), new TreeSet<>(days));
    }

    Screen cheers(List<CheerHeard> cheers) {
        return new Screen.Cheers(cheers.stream().map(this::cheer).toList());
    }

    private Screen.Cheer cheer(CheerHeard cheer) {
        var from = texts.say(ScreenText.CHEER_FOR,
                Map.of("friend", texts.friend(cheer.by()), "deed", texts.deed(visit, cheer.win())));
        return cheer.message()
                .map(words -> new Screen.Cheer(words, from))
                .orElseGet(() -> new Screen.Cheer(from, ""));
    }

    Screen pairing(Outcome.PairingOffered offered) {
        return new Screen.Pairing(texts.say(ScreenText.PAIRING, Map.of("minutes", offered.holds().toMinutes())),
                offered.code(), offered.page());
    }

    Screen reminders(List<Schedule> schedules, LocalDate today, String otherwise) {
        return schedules.isEmpty()
                ? new Screen.Words(otherwise)
                : new Screen.Reminders(texts.say(ScreenText.REMINDERS),
                        schedules.stream().map(schedule -> texts.schedule(schedule, today)).toList());
    }

    /** What could be said now. */
    List<String> examples() {
        return Stream.of(ScreenText.EXAMPLE_1, ScreenText.EXAMPLE_2, ScreenText.EXAMPLE_3, ScreenText.EXAMPLE_4)
                .map(texts::say)
                .toList();
    }
}
