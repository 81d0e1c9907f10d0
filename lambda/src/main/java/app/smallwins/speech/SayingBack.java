package app.smallwins.speech;

import app.smallwins.domain.Utterance;
import app.smallwins.domain.Win;
import app.smallwins.domain.understanding.Deed;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.understanding.Understood;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Says a win back to the person who told it, in the language it was told in. */
final class SayingBack {

    /** A win is heard back, not read: what is longer than this is cut with a word of apology in the punctuation. */
    private static final int WORDS_AT_MOST = 45;

    private final Understanding understanding;
    private final Map<Locale, SecondPerson> languages = new ConcurrentHashMap<>();
    private final Texts texts;

    SayingBack(Understanding understanding, Texts texts) {
        this.understanding = understanding;
        this.texts = texts;
    }

    /** "You got out of bed", without words of time and without a full stop. */
    Speech deed(Win win) {
        return deed(win.said(), Locale.of(win.language()));
    }

    /** "You got out of bed on Monday": the day belongs to the sentence; a quotation names its own, if it does. */
    Speech deedOn(Win win, Speech day) {
        return deed(win.said(), Locale.of(win.language()),
                sentence -> texts.say(Text.DEED_TOLD_WHEN, Map.of("sentence", sentence, "when", day)));
    }

    Speech deed(Utterance said, Locale language) {
        return deed(said, language, sentence -> texts.say(Text.DEED_TOLD, Map.of("sentence", sentence)));
    }

    private Speech deed(Utterance said, Locale language, Function<String, Speech> told) {
        var grammar = secondPerson(language);
        var deed = deedOf(said, language).map(text -> grammar.retell(shortened(text)));
        return switch (deed.orElseGet(() -> new Retold.Quoted(said.words()))) {
            case Retold.Sentence(var sentence) when isSpokenHere(language) -> told.apply(sentence);
            case Retold.Sentence _,Retold.Quoted _ -> quoted(grammar.quote(shortened(said.sentence())));
        };
    }

    private boolean isSpokenHere(Locale language) {
        return language.getLanguage().equals(texts.locale().getLanguage());
    }

    /** A quotation has all that was said, words of time included: taken out of it, they would leave a hole. */
    private Speech quoted(String words) {
        return texts.say(Text.DEED_QUOTED, Map.of("words", words));
    }

    private SecondPerson secondPerson(Locale language) {
        return languages.computeIfAbsent(language, SecondPerson::of);
    }

    /** What may be said back as "you ...": never what somebody holds against themselves. */
    private Optional<String> deedOf(Utterance said, Locale language) {
        return switch (understanding.of(said, language, Optional.empty())) {
            case Understood.WinTold(Deed(var text, _), _) -> Optional.of(text);
            case Understood.CareWin(Deed(var text, _), _) -> Optional.of(text);
            case Understood.Request _,Understood.Chatter _ -> Optional.of(said.sentence());
            case Understood.Crisis _,Understood.Concern _,Understood.SelfCriticism _ -> Optional.empty();
        };
    }

    private static String shortened(String text) {
        var words = text.split("\\s+");
        return words.length <= WORDS_AT_MOST
                ? text
                : String.join(" ", Arrays.copyOf(words, WORDS_AT_MOST)) + " …";
    }
}
