package app.smallwins.domain;

import app.smallwins.domain.Imported.Why;
import app.smallwins.domain.JarStore.Told;
import app.smallwins.domain.Keepsakes.Origin;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.domain.understanding.Understood;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why something in a file may not come into a jar. Nobody sits at the other end whom one could ask, so what would be asked
 * about by voice is left out of a diary; in a jar's own file its owner has answered before.
 */
final class FileTriage {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_CHEER = 200;
    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /** What the names of rules begin with that were learned. */
    private static final String LEARNED = "evidence.";

    private final Understanding understanding;
    private final List<Locale> languages;

    /** @param languages all that are spoken here */
    FileTriage(Understanding understanding, List<Locale> languages) {
        this.understanding = understanding;
        this.languages = List.copyOf(languages);
    }

    /** The reason, or empty when it may be kept. */
    Optional<Why> of(Visit visit, Origin origin, Told told) {
        return switch (told) {
            case Told.InJar(var win) -> shape(win.said()).or(() -> still(visit, win.day(), win.id()))
                    .or(() -> meaning(visit, origin, win.said(), win.language()));
            case Told.Noted(var note) -> shape(note.said()).or(() -> still(visit, LocalDate.MIN, note.told()))
                    .or(() -> meaning(visit, origin, note.said(), note.language()));
            case Told.TakenOut _ -> Optional.of(Why.EMPTY);
        };
    }

    /** What friends write was read when they wrote it; in a file, anybody may have written anything. */
    Optional<Why> of(Visit visit, Cheer cheer) {
        return cheer.message()
                .flatMap(
                        message -> cheerful(message).or(() -> meaning(visit, Origin.JAR, Utterance.whole(message), "")))
                .or(() -> still(visit, LocalDate.MIN, new WinId(cheer.id().value())));
    }

    private static Optional<Why> cheerful(String message) {
        return message.codePointCount(0, message.length()) > LONGEST_CHEER
                ? Optional.of(Why.TOO_LONG)
                : Optional.empty();
    }

    private static Optional<Why> shape(Utterance said) {
        var sentence = said.sentence();
        if (sentence.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Why.EMPTY);
        }
        return sentence.length() > LONGEST ? Optional.of(Why.TOO_LONG) : Optional.empty();
    }

    private static Optional<Why> still(Visit visit, LocalDate day, WinId name) {
        var come = !day.isAfter(visit.received().atOffset(FIRST_TO_WAKE).toLocalDate())
                && !name.at().isAfter(visit.received().plus(CLOCKS_DIFFER));
        return come ? Optional.empty() : Optional.of(Why.NOT_YET);
    }

    private Optional<Why> meaning(Visit visit, Origin origin, Utterance said, String told) {
        var own = known(told).filter(_ -> origin == Origin.JAR);
        return own.map(language -> read(said, language))
                .orElseGet(() -> languages.stream().flatMap(language -> readAny(visit, said, language)).toList())
                .stream()
                .flatMap(understood -> why(understood).stream())
                .filter(why -> why == Why.DANGER || origin != Origin.JAR)
                .min(Comparator.naturalOrder());
    }

    private Optional<Locale> known(String language) {
        return languages.stream().filter(one -> one.getLanguage().equals(language)).findFirst();
    }

    private List<Understood> read(Utterance said, Locale language) {
        return List.of(understanding.of(said, language, Optional.empty()));
    }

    /**
     * A diary may be in any language. In one that its owner does not speak here, only what somebody wrote down as a rule
     * decides: what was learned from examples knows the words of one language, and takes those of another for anything.
     */
    private Stream<Understood> readAny(Visit visit, Utterance said, Locale language) {
        var spoken = language.getLanguage().equals(visit.locale().getLanguage());
        return read(said, language).stream()
                .filter(understood -> spoken || !understood.rule().startsWith(LEARNED));
    }

    private static Optional<Why> why(Understood understood) {
        return switch (understood) {
            case Understood.Crisis _ -> Optional.of(Why.DANGER);
            case Understood.Concern _,Understood.SelfCriticism _ -> Optional.of(Why.HURTS);
            case Understood.CareWin _,Understood.Request _,Understood.Chatter _,Understood.WinTold _ ->
                Optional.empty();
        };
    }
}
