package app.smallwins.simulator.screen;

import java.net.URI;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import app.smallwins.domain.PairingCode;
import app.smallwins.domain.WinId;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.screen.Screen;
import app.smallwins.screen.Touch;
import app.smallwins.speech.Replies;
import app.smallwins.speech.ResourceLexicon;
import app.smallwins.speech.ScreenText;
import app.smallwins.speech.ScreenTexts;

/** One screen of each kind, around a text. */
final class Samples {

    /** What may come to be seen: three words, forty, forty in the language of long words, and what is read from the right. */
    static final Map<String, String> TEXTS = new LinkedHashMap<>(Map.of("short", "You slept in.", "long",
            "You got out of bed although it was dark, made the bed, drank a whole glass of water, opened the window, "
                    + "called your sister back, said that you were sorry, washed three plates, and then went around "
                    + "the block slowly, twice.",
            "german",
            "Du bist trotz der Dunkelheit aufgestanden, hast das Bett gemacht, ein großes Glas Wasser getrunken, die "
                    + "Krankenversicherungsbescheinigung herausgesucht, deine Schwester zurückgerufen, dich "
                    + "entschuldigt, drei Teller abgewaschen, bist dann ganz langsam zweimal um den Block gegangen und "
                    + "hast die Nachbarin freundlich zurückgegrüßt.",
            "from-the-right",
            "قمت من السرير رغم الظلام ورتبت الفراش وشربت كأس ماء كاملة وفتحت النافذة واتصلت بأختي واعتذرت لها وغسلت ثلاثة "
                    + "أطباق ثم مشيت ببطء حول الحي مرتين ثم عدت إلى البيت ونمت قليلا وقرأت صفحة واحدة من كتاب قديم أحبه"));

    static final WinId WIN = new WinId("20261120T081500000-9f86d081884c7d65");
    static final URI PAGE = URI.create("https://d111111abcdef8.cloudfront.net/");
    private static final Replies REPLIES = new Replies(new Understanding(new ResourceLexicon()));

    private Samples() {}

    static List<String> kinds() {
        return List.copyOf(all("x", Locale.US).keySet());
    }

    static Screen of(String kind, String text) {
        return all(text, locale(text)).get(kind);
    }

    private static Locale locale(String text) {
        return text.startsWith("Du ") ? Locale.GERMANY : Locale.US;
    }

    private static Map<String, Screen> all(String text, Locale locale) {
        var texts = REPLIES.screen(locale);
        var all = new LinkedHashMap<String, Screen>();
        all.put("jar", new Screen.Jar(text, text.length() < 20 ? 1 : 37, true, List.of(takeBack(texts))));
        all.put("jar-full", new Screen.Jar(text, 3_000, false, List.of(takeBack(texts))));
        all.put("recap", new Screen.Recap(texts.say(ScreenText.WHAT_YOU_DID), slips(text, 6),
                new Screen.Labels(texts.say(ScreenText.KEEP_SPECIAL), texts.say(ScreenText.TAKE_BACK))));
        all.put("note", new Screen.Note("Wednesday, September 17, 2025", text, false,
                List.of(another(texts), special(texts), takeBack(texts))));
        all.put("note-special", new Screen.Note("", text, true, List.of()));
        all.put("trophies", new Screen.Trophies(texts.say(ScreenText.TROPHIES), slips(text, 5)));
        all.put("calendar", calendar(text, texts));
        all.put("quote", new Screen.Quote(text, "Marie von Ebner-Eschenbach", List.of(another(texts))));
        all.put("pairing", new Screen.Pairing(texts.say(ScreenText.PAIRING, Map.of("minutes", 10)),
                new PairingCode("WWWWMMMM".replace('M', 'X')), PAGE));
        all.put("cheer", new Screen.Cheers(List.of(new Screen.Cheer(text, "Your sister, for: You fed the cat"),
                new Screen.Cheer("Well done", text))));
        all.put("line", new Screen.Line(texts.line(), texts.number()));
        all.put("line-unknown", new Screen.Line(texts.say(ScreenText.LINE_UNKNOWN), Optional.empty()));
        all.put("welcome", new Screen.Welcome(texts.title(), "Is there one small thing you'd like me to keep?",
                examples(texts)));
        all.put("reminders", new Screen.Reminders(texts.say(ScreenText.REMINDERS), text.length() < 20
                ? List.of("every day at 8 in the evening")
                : List.of("every day at 8 in the evening", "every weekday at 7:30 in the morning",
                        "on Sundays at noon")));
        all.put("words", new Screen.Words(text));
        return all;
    }

    private static List<String> examples(ScreenTexts texts) {
        return List.of(texts.say(ScreenText.EXAMPLE_1), texts.say(ScreenText.EXAMPLE_2),
                texts.say(ScreenText.EXAMPLE_3),
                texts.say(ScreenText.EXAMPLE_4));
    }

    private static List<Screen.Slip> slips(String text, int many) {
        return IntStream.range(0, many)
                .mapToObj(nth -> new Screen.Slip(nth % 2 == 0 ? text : "You fed the cat", "Wednesday, September 17",
                        Optional.of(WIN)))
                .toList();
    }

    /** Days that come and go, without any order that a glance would take for one. */
    private static Screen calendar(String text, ScreenTexts texts) {
        var first = YearMonth.of(2025, 12);
        return new Screen.Calendar(text, IntStream.range(0, 12)
                .mapToObj(first::plusMonths)
                .map(month -> new Screen.Month(month, texts.month(month.getMonth()),
                        new TreeSet<>(IntStream.rangeClosed(1, month.lengthOfMonth())
                                .filter(day -> (day * 7 + month.getMonthValue() * 5) % 11 < 4)
                                .mapToObj(month::atDay)
                                .toList())))
                .toList());
    }

    private static Touch another(ScreenTexts texts) {
        return new Touch.Another(texts.say(ScreenText.ANOTHER));
    }

    private static Touch special(ScreenTexts texts) {
        return new Touch.KeepSpecial(texts.say(ScreenText.KEEP_SPECIAL), WIN);
    }

    private static Touch takeBack(ScreenTexts texts) {
        return new Touch.TakeBack(texts.say(ScreenText.TAKE_BACK), WIN);
    }
}
