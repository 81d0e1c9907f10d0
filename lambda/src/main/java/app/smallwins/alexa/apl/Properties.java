package app.smallwins.alexa.apl;

import static app.smallwins.alexa.apl.AplText.verbatim;

import app.smallwins.screen.Screen;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A screen as its document knows it. */
final class Properties {

    /** Of lists, as much as leaves an answer well below the 24 KB that Alexa takes. */
    private static final int MOST_BYTES = 9_000;

    private static final int MOST_SCHEDULES = 12;

    private Properties() {}

    static Map<String, Object> of(Screen screen) {
        return switch (screen) {
            case Screen.Jar(var words, var wins, var drops, var touches) ->
                fitted(words, Map.of("jar", JarDrawing.of(wins, drops), "actions", Touches.written(touches)));
            case Screen.Recap recap -> recap(recap);
            case Screen.Note(var day, var words, var isSpecial, var touches) ->
                fitted(words,
                        Map.of("day", verbatim(day), "isSpecial", isSpecial, "actions", Touches.written(touches)));
            case Screen.Trophies(var title, var slips) -> Map.of("title", verbatim(title), "wins", slips(slips));
            case Screen.Calendar(var words, var months) ->
                Map.of("words", verbatim(words), "months", months.stream().map(CalendarDrawing::of).toList());
            case Screen.Quote(var words, var who, var touches) ->
                fitted(words, Map.of("who", verbatim(who), "actions", Touches.written(touches)));
            case Screen.Pairing(var how, var code, var page) -> pairing(how, code.written(), page.toString());
            case Screen.Cheers(var cheers) -> Map.of("cheers", within(cheers.stream().map(Properties::cheer)));
            case Screen.Line(var line, var number) ->
                Map.of("line", verbatim(line), "number", number.orElse(""), "width",
                        Math.max(1, number.orElse("").length()));
            case Screen.Welcome(var title, var words, var examples) ->
                Map.of("title", verbatim(title), "words", verbatim(words), "examples",
                        examples.stream().map(AplText::verbatim).toList());
            case Screen.Reminders(var title, var schedules) -> Map.of("title", verbatim(title), "schedules",
                    schedules.stream().limit(MOST_SCHEDULES).map(AplText::verbatim).toList());
            case Screen.Words(var words) -> fitted(words, Map.of("actions", List.of()));
        };
    }

    private static Map<String, Object> recap(Screen.Recap recap) {
        return Map.of("title", verbatim(recap.title()), "fit", AplText.fit(recap.title()), "wins", slips(recap.slips()),
                "special",
                verbatim(recap.labels().keepSpecial()), "takeBack", verbatim(recap.labels().takeBack()));
    }

    private static List<Map<String, Object>> slips(List<Screen.Slip> slips) {
        return within(slips.stream()
                .map(slip -> Map.of("words", verbatim(slip.words()), "side", AplText.side(slip.words()), "day",
                        verbatim(slip.below()), "id",
                        slip.win().map(win -> win.value()).orElse(""))));
    }

    private static Map<String, Object> cheer(Screen.Cheer cheer) {
        return fitted(cheer.words(), Map.of("below", verbatim(cheer.below())));
    }

    private static Map<String, Object> pairing(String how, String code, String page) {
        var drawing = QrDrawing.of(page);
        return Map.of("how", verbatim(how), "code", code, "page", verbatim(page), "modules", drawing.path(), "zoom",
                drawing.zoom());
    }

    private static Map<String, Object> fitted(String words, Map<String, Object> rest) {
        var all = new TreeMap<String, Object>(rest);
        all.put("words", verbatim(words));
        all.put("fit", AplText.fit(words));
        all.put("side", AplText.side(words));
        return all;
    }

    /** Of what comes last there is always something. */
    private static List<Map<String, Object>> within(Stream<Map<String, Object>> entries) {
        var kept = new ArrayDeque<Map<String, Object>>();
        var bytes = 0;
        for (var entry : entries.toList().reversed()) {
            bytes += AplText.bytes(entry);
            if (!kept.isEmpty() && bytes > MOST_BYTES) {
                break;
            }
            kept.addFirst(entry);
        }
        return List.copyOf(kept);
    }
}
