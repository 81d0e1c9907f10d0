package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Understanding;
import app.smallwins.speech.Languages;
import app.smallwins.speech.ResourceLexicon;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What friends write, and what of it reaches somebody who may be having their hardest day. */
class FriendTriageTest {

    private static final List<Locale> ALL = Languages.all().stream().map(Locale::of).toList();

    private final FriendTriage triage = new FriendTriage(new Understanding(new ResourceLexicon()), ALL);

    @ParameterizedTest
    @ValueSource(strings = {"I'm so proud of you", "You are amazing", "well done you", "Love you lots mum xx",
        "That takes real strength. Rest now.", "yes!! so happy for you", "you've got this", "thinking of you",
        "That is not nothing, that is huge", "you are not a burden, you never were", "Go you, that's brilliant",
        "I know how hard that was for you", "Never stop being you", "you did it, I knew you could",
        "so glad you're here", "Sending a big hug from all of us", "You're doing great, one step at a time",
        "Coffee on Sunday? I'll bring cake", "I couldn't have done that today", "Your cat is lucky to have you",
        "❤️❤️❤️", "Yay", "High five from the kids", "You are stronger than you think",
        "you should be so proud of yourself"})
    void shouldPassOnWhatIsKindInEnglish(String message) {
        assertThat(triage.of(reading("en"), "Anna. " + message)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ich bin so stolz auf dich", "Super gemacht", "Hab dich lieb, deine Mama",
        "Das war bestimmt nicht leicht", "Ruh dich aus, das reicht für heute", "Du bist nicht allein",
        "Wie schön, ich freue mich mit dir", "Du schaffst das", "Fühl dich gedrückt", "Klasse, weiter so",
        "Ich denk an dich", "Das ist ein großer Schritt", "Du bist viel stärker als du denkst", "Küsschen",
        "Ich weiß, wie viel Kraft das gekostet hat", "Bis Sonntag, ich bring Kuchen mit", "Du bist toll",
        "Ich finde dich großartig"})
    void shouldPassOnWhatIsKindInGerman(String message) {
        assertThat(triage.of(reading("de"), "Anna. " + message)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Is that all?", "is that all you did", "you are so lazy", "you're pathetic", "Loser",
        "about time", "Do you want a medal", "a child could do that", "Everybody does that every day", "grow up",
        "so what", "nobody cares", "pull yourself together", "You should have done more", "what an idiot",
        "I hate you", "shut up", "I will come and find you", "I know where you live", "you always give up",
        "you will never change", "stop being so lazy", "get a job", "bare minimum", "everyone would be better off "
                + "without you",
        "you're a waste of space", "because of you mum is ill", "send me nudes", "man up", "It's your own fault"})
    void shouldKeepBackWhatMayHurtInEnglish(String message) {
        assertThat(triage.of(reading("en"), "Anna. " + message)).isPresent();
        assertThat(triage.of(reading("de"), message)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ist das alles?", "Du bist so faul", "Versager", "Stell dich nicht so an", "Na und",
        "Das schafft jedes Kind", "Reiß dich zusammen", "Willst du jetzt eine Medaille?", "wurde ja auch Zeit",
        "Du hättest mehr machen müssen", "Schäm dich", "Ich hasse dich", "Halt die Klappe", "Ohne dich wäre es besser",
        "Du wirst es nie schaffen", "selber schuld", "Interessiert keinen", "Ich weiß wo du wohnst",
        "Alle anderen schaffen das auch", "Werd erwachsen"})
    void shouldKeepBackWhatMayHurtInGerman(String message) {
        assertThat(triage.of(reading("de"), "Anna. " + message)).isPresent();
        assertThat(triage.of(reading("en"), message)).isPresent();
    }

    private static FriendVisit reading(String language) {
        return new FriendVisit(List.of(Locale.of(language)), Instant.EPOCH, new NetworkAddress(List.of()));
    }
}
