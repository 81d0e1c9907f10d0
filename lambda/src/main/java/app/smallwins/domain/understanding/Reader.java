package app.smallwins.domain.understanding;

import app.smallwins.domain.Question;
import java.util.Locale;
import java.util.Optional;

/** Understands one language. */
final class Reader {

    private final Hearing hearing;
    private final Deeds deeds;

    Reader(Lexicon lexicon, Locale locale) {
        var grammar = new Grammar(lexicon, locale);
        var days = new DayPhrases(grammar);
        this.hearing = new Hearing(grammar.lines("hearing"), locale);
        this.deeds = new Deeds(grammar, days);
    }

    Understood read(String text, Optional<Question> pending) {
        var heard = hearing.sentences(text);
        return new Understood.WinTold(deeds.in(text, heard), "win.told");
    }
}
