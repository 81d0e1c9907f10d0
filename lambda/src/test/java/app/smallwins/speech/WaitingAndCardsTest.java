package app.smallwins.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Command;
import app.smallwins.domain.NoJarStore;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.understanding.Understanding;
import app.smallwins.fakes.InMemoryJarStore;
import app.smallwins.fakes.Visits;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WaitingAndCardsTest {

    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final Understanding understanding = new Understanding(lexicon);
    private final Replies replies = new Replies(understanding);
    private final SmallWins smallWins = new SmallWins(new InMemoryJarStore(), understanding, lexicon);
    private final SmallWins unreachable = new SmallWins(new NoJarStore(), understanding, lexicon);

    @Test
    void shouldShowThePicturesThatAreNotSaid() {
        var reply = said("i got up \uD83C\uDF89");
        assertThat(reply.speech().plain()).isEqualTo("You got up. That counts.");
        assertThat(reply.card().orElseThrow().text()).isEqualTo("You got up. That counts. \uD83C\uDF89");
    }

    @Test
    void shouldSayTheSameWhenTheRequestIsDeliveredAgain() {
        assertThat(said("i got up")).isEqualTo(said("i got up"));
        var visit = Visits.nth(2);
        var once = smallWins.handle(visit, tell("i fed the cat"));
        smallWins.handle(Visits.nth(3), tell("i fed the dog"));
        var again = smallWins.handle(Visits.nth(2), tell("i fed the cat"));
        assertThat(replies.reply(Visits.nth(2), again)).isEqualTo(replies.reply(Visits.nth(2), once));
    }

    @Test
    void shouldQuoteAsTheLanguageDoes() {
        var visit = Visits.in(Locale.GERMANY, 1);
        var outcome = unreachable.handle(visit, tell("ich habe gebügelt & gesummt"));
        assertThat(outcome).isInstanceOf(Outcome.WinNotKept.class);
        assertThat(replies.reply(visit, outcome).card().orElseThrow().text())
                .contains("„ich habe gebügelt & gesummt“")
                .doesNotContain("”");
    }

    private Reply said(String words) {
        var visit = Visits.nth(1);
        return replies.reply(visit, smallWins.handle(visit, tell(words)));
    }

    private static Command tell(String words) {
        return new Command.Tell(Utterance.whole(words));
    }
}
