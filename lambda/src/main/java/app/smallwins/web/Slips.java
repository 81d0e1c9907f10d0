package app.smallwins.web;

import app.smallwins.domain.Cheer;
import app.smallwins.domain.Note;
import app.smallwins.domain.Win;
import app.smallwins.domain.WinId;
import app.smallwins.speech.PageText;
import app.smallwins.speech.PageTexts;
import app.smallwins.web.page.Slip;
import app.smallwins.web.page.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Writes wins on slips of paper. */
final class Slips {

    private static final int BEGINNING = 80;

    private Slips() {}

    static Slip of(Win win) {
        return new Slip(win.id().value(), win.said().sentence(), win.day().toString(), win.special(), colour(win.id()));
    }

    static Slip of(Win win, List<Cheer> cheers, PageTexts words) {
        return new Slip(win.id().value(), win.said().sentence(), win.day().toString(), win.special(), colour(win.id()),
                cheers.stream()
                        .filter(cheer -> cheer.win().equals(win.id()))
                        .map(cheer -> of(cheer, words))
                        .toList());
    }

    static Slip.Cheer of(Cheer cheer, PageTexts words) {
        return new Slip.Cheer(words.say(PageText.CHEER_BY, "friend", words.friend(cheer.by())), cheer.message());
    }

    static Slip of(Note note) {
        return new Slip(note.told().value(), note.said().sentence(), "", false, colour(note.told()));
    }

    /** The first words of a long text; it is told in full elsewhere. */
    static String beginning(String text) {
        return text.length() <= BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BEGINNING / 2)).strip() + '\u2026';
    }

    /** Always the same for the same win. */
    static int colour(WinId id) {
        return 1 + Math.floorMod(id.value().hashCode(), Slip.COLOURS);
    }

    /** By day, in the order they come. */
    static List<Views.Day> byDay(List<Win> latestFirst, PageTexts words, LocalDate today) {
        return byDay(latestFirst, List.of(), words, today);
    }

    /** The same with what friends left for them. */
    static List<Views.Day> byDay(List<Win> latestFirst, List<Cheer> cheers, PageTexts words, LocalDate today) {
        var byDay = new TreeMap<LocalDate, List<Slip>>();
        latestFirst.forEach(win -> byDay.computeIfAbsent(win.day(), _ -> new ArrayList<>())
                .add(of(win, cheers, words)));
        return byDay.descendingMap()
                .entrySet()
                .stream()
                .map(day -> new Views.Day(words.heading(day.getKey(), today), day.getValue()))
                .toList();
    }
}
