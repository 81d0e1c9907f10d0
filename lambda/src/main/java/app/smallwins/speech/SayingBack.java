package app.smallwins.speech;

import app.smallwins.domain.Days;
import app.smallwins.domain.SpokenDay;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.Visit;
import app.smallwins.domain.Win;
import app.smallwins.domain.understanding.Deed;
import app.smallwins.domain.understanding.Gravity;
import app.smallwins.domain.understanding.Lasting;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.understanding.Understood;
import java.time.LocalDate;
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
    private final When when;

    SayingBack(Understanding understanding, Texts texts, When when) {
        this.understanding = understanding;
        this.texts = texts;
        this.when = when;
    }

    /**
     * "You got out of bed", without words of time and without a full stop. On another day than the one it was told on,
     * words such as "this morning" are left out, or the day is said with them.
     */
    Speech deed(Visit visit, Win win) {
        return deed(visit, win, Optional.empty());
    }

    /** The same where the day that is spoken of has been named: it is not said once more. */
    Speech deed(Visit visit, Win win, Optional<LocalDate> named) {
        return deed(visit, win, named, this::told);
    }

    /** Whether {@link #deed(Visit, Win)} says on which day it was told. */
    boolean namesItsDay(Visit visit, Win win) {
        return !deed(visit, win).equals(deed(visit, win, Optional.of(toldOn(win))));
    }

    /** "You got out of bed on Monday": the day belongs to the sentence; a quotation names its own, if it does. */
    Speech deedOn(Visit visit, Win win, Speech day) {
        return deed(visit, win, Optional.empty(),
                sentence -> texts.say(Text.DEED_TOLD_WHEN, Map.of("sentence", sentence, "when", day)));
    }

    /** When a win was, as it was told and as far as that still holds: "last night", or the day. */
    Speech when(Win win, LocalDate today) {
        return isStill(SpokenDay.LastNight.class, win, today) ? when.lastNight() : when.day(win.day(), today);
    }

    /** Whether a weekday was named that is today: it may not have been meant, so that it is said. */
    boolean namesToday(Win win, LocalDate today) {
        return win.day().equals(today) && isStill(SpokenDay.OnWeekday.class, win, today);
    }

    private boolean isStill(Class<? extends SpokenDay> named, Win win, LocalDate today) {
        return toldOn(win).equals(today) && deedOf(win.said(), Locale.of(win.language()))
                .map(Deed::day)
                .filter(day -> named.isInstance(day) && day.seenFrom(today).equals(win.day()))
                .isPresent();
    }

    /** The same where the answer has no other place for the day. */
    Speech deedDated(Visit visit, Win win, Speech day) {
        return retold(visit, win)
                .map(sentence -> texts.say(Text.DEED_DATED, Map.of("sentence", sentence, "when", day)))
                .orElseGet(() -> texts.say(Text.DEED_QUOTED_DATED,
                        Map.of("words", quote(win.said(), Locale.of(win.language())), "when", day)));
    }

    Speech deed(Utterance said, Locale language) {
        return retold(said, language).map(this::told).orElseGet(() -> quoted(said, language));
    }

    /** The same in a list or behind a colon, where "You said" would be one too many. */
    Speech named(Visit visit, Win win) {
        return retold(visit, win).map(this::told).orElseGet(() -> cited(win.said(), Locale.of(win.language())));
    }

    /** The same of words that are no win, or none yet. */
    Speech named(Utterance said, Locale language) {
        return retold(said, language).map(this::told).orElseGet(() -> cited(said, language));
    }

    private Speech cited(Utterance said, Locale language) {
        return texts.say(Text.QUOTED, Map.of("words", quote(said, language)));
    }

    private Speech told(String sentence) {
        return texts.say(Text.DEED_TOLD, Map.of("sentence", sentence));
    }

    private Speech deed(Visit visit, Win win, Optional<LocalDate> named, Function<String, Speech> told) {
        return retold(visit, win).map(told).orElseGet(() -> inTheirWords(visit, win, named));
    }

    private Optional<String> retold(Visit visit, Win win) {
        var language = Locale.of(win.language());
        var deed = deedOf(win.said(), language);
        return isFresh(visit, win, deed)
                ? sentence(deed.map(Deed::text), language)
                : sentence(deed.map(some -> understanding.lasting(some.text(), language))
                        .filter(some -> !some.ofItsDay())
                        .map(Lasting::text), language);
    }

    /** Whether its words of time still mean what they did. */
    private static boolean isFresh(Visit visit, Win win, Optional<Deed> deed) {
        var toldOn = toldOn(win);
        return toldOn.equals(Days.dayOf(visit.now(), win.zone()))
                && deed.map(some -> some.day().seenFrom(toldOn)).orElse(toldOn).equals(win.day());
    }

    private Speech inTheirWords(Visit visit, Win win, Optional<LocalDate> named) {
        var language = Locale.of(win.language());
        if (isFresh(visit, win, deedOf(win.said(), language))) {
            return quoted(win.said(), language);
        }
        return quotedThen(win.said(), language, Optional.of(toldOn(win))
                .filter(day -> !named.equals(Optional.of(day)))
                .map(day -> when.day(day, Days.dayOf(visit.now(), win.zone()))));
    }

    /** Whether something hurts in it, so that nobody is cheered for it. */
    boolean hurts(Win win) {
        return understanding.gravity(win.said(), Locale.of(win.language())) != Gravity.LIGHT;
    }

    private static LocalDate toldOn(Win win) {
        return Days.dayOf(win.at(), win.zone());
    }

    private Optional<String> retold(Utterance said, Locale language) {
        return sentence(deedOf(said, language).map(Deed::text), language);
    }

    private Optional<String> sentence(Optional<String> text, Locale language) {
        return text.filter(_ -> isSpokenHere(language))
                .map(some -> secondPerson(language).retell(shortened(some)))
                .flatMap(retold -> switch (retold) {
                    case Retold.Sentence(var sentence) -> Optional.of(sentence);
                    case Retold.Quoted _ -> Optional.empty();
                });
    }

    private Speech quotedThen(Utterance said, Locale language, Optional<Speech> toldOn) {
        var timeless = understanding.lasting(said.sentence(), language).equals(new Lasting(said.sentence(), false));
        return toldOn.filter(_ -> !timeless)
                .map(day -> texts.say(Text.DEED_QUOTED_WHEN, Map.of("words", quote(said, language), "when", day)))
                .orElseGet(() -> quoted(said, language));
    }

    private boolean isSpokenHere(Locale language) {
        return language.getLanguage().equals(texts.locale().getLanguage());
    }

    /** A quotation has all that was said, words of time included: taken out of it, they would leave a hole. */
    private Speech quoted(Utterance said, Locale language) {
        return texts.say(Text.DEED_QUOTED, Map.of("words", quote(said, language)));
    }

    /** In their own words, tidied. */
    String quote(Utterance said, Locale language) {
        return secondPerson(language).quote(shortened(said.sentence()));
    }

    private SecondPerson secondPerson(Locale language) {
        return languages.computeIfAbsent(language, SecondPerson::of);
    }

    /** What may be said back as "you ...": never what somebody holds against themselves. */
    private Optional<Deed> deedOf(Utterance said, Locale language) {
        return switch (understanding.of(said, language, Optional.empty())) {
            case Understood.WinTold(var deed, _) -> Optional.of(deed);
            case Understood.CareWin(var deed, _) -> Optional.of(deed);
            case Understood.Request _,Understood.Chatter _ -> Optional.of(new Deed(said.sentence(), SpokenDay.today()));
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
