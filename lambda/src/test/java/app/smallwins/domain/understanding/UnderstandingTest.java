package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Command;
import app.smallwins.domain.Period;
import app.smallwins.domain.Question;
import app.smallwins.domain.RequestKey;
import app.smallwins.domain.SpokenDay;
import app.smallwins.domain.Utterance;
import app.smallwins.domain.understanding.Understood.CareWin;
import app.smallwins.domain.understanding.Understood.Chatter;
import app.smallwins.domain.understanding.Understood.Concern;
import app.smallwins.domain.understanding.Understood.Crisis;
import app.smallwins.domain.understanding.Understood.Request;
import app.smallwins.domain.understanding.Understood.SelfCriticism;
import app.smallwins.domain.understanding.Understood.WinTold;
import app.smallwins.speech.ResourceLexicon;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {

    private static final Understanding UNDERSTANDING = new Understanding(new ResourceLexicon());

    @ParameterizedTest
    @ValueSource(strings = {"i want to die", "I want to kill myself.", "log that i want to die",
        "i did the dishes but i still want to die", "my feet are killing me and i want to kill myself",
        "um i i just really want to like die", "Made my bed. I want to die.", "i don't want to live",
        "i'm going to end it all tonight", "everyone would be better off without me",
        "i don't want to wake up tomorrow", "i didn't kill myself today but i want to", "i am feeling suicidal"})
    void shouldHearCrisis(String said) {
        assertThat(of(said)).as(said).isInstanceOf(Crisis.class);
    }

    @Test
    void shouldHearCrisisWithoutTheWordTheDoorLeavesOut() {
        var said = new Utterance("i", "want to die");
        assertThat(UNDERSTANDING.of(said, Locale.US, Optional.empty())).isInstanceOf(Crisis.class);
        assertThat(of("want to die")).isInstanceOf(Crisis.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"this homework is killing me", "i killed it at work", "i'm dying to see it",
        "i could have died laughing", "i finally killed the wasp", "i shot my shot", "i was dead tired",
        "i hung the washing", "i jumped off the couch", "i took my pills as prescribed",
        "i overdosed on chocolate", "i cut myself some slack", "i cut my finger cooking",
        "i ended it with my boyfriend", "i watched the suicide squad movie", "i attended the funeral"})
    void shouldNotBeAlarmedByIdioms(String said) {
        assertThat(of(said)).as(said).isInstanceOf(WinTold.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"put on pants", "put my shoes on", "put on clean clothes", "let the dog out", "read a book",
        "read two pages", "set the table", "put the bins out", "put the laundry away", "dishes", "laundry",
        "the dishes",
        "homework done", "i can't believe i did it", "i slept until noon and didn't hate myself"})
    void shouldTakeWhatSoundsLikeAnOrderForTheDeedItIs(String said) {
        assertThat(of(said)).as(said).isInstanceOf(WinTold.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"put on some music", "put the lights on", "read the news", "set a timer", "let it play"})
    void shouldStillNotTakeOrdersForDeeds(String said) {
        assertThat(of(said)).as(said).isInstanceOf(Chatter.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i hate myself", "i never stopped hating myself", "i didn't do it and i hate myself"})
    void shouldStillHearSelfHate(String said) {
        assertThat(of(said)).as(said).isInstanceOf(SelfCriticism.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hausaufgaben", "ich kann nicht glauben dass ich es geschafft habe", "wäsche fertig"})
    void shouldTakeGermanDeedsWithoutAVerbForDeeds(String said) {
        assertThat(german(said)).as(said).isInstanceOf(WinTold.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i didn't hurt myself today", "i'm still here", "i called the crisis line",
        "i told my therapist about my suicidal thoughts", "i didn’t kill myself today",
        "i wanted to die last night and i called my brother"})
    void shouldCareForWinsAboutStayingAlive(String said) {
        assertThat(of(said)).as(said).isInstanceOf(CareWin.class);
    }

    @Test
    void shouldTellConcernForSomebodyElseFromOnesOwn() {
        assertThat(of("my friend wants to kill herself")).isInstanceOfSatisfying(Concern.class,
                concern -> assertThat(concern.aboutSomeoneElse()).isTrue());
        assertThat(of("everything feels hopeless")).isInstanceOfSatisfying(Concern.class,
                concern -> assertThat(concern.aboutSomeoneElse()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"i didn't do enough", "i wasted the day", "i'm such a failure"})
    void shouldHearSelfCriticism(String said) {
        assertThat(of(said)).as(said).isInstanceOf(SelfCriticism.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i only brushed my teeth", "i didn't drink today", "i said no", "i cancelled plans",
        "i did nothing and rested", "i asked for help", "i deleted the app", "i stopped at the shop",
        "i helped my neighbour repeat her exercises", "i turned off my phone", "i played with my son"})
    void shouldHearWins(String said) {
        assertThat(of(said)).as(said).isInstanceOf(WinTold.class);
    }

    @Test
    void shouldHearWhatIsAskedFor() {
        assertThat(command("read me my wins")).isEqualTo(new Command.Recap(new Period.Lately()));
        assertThat(command("what did i do yesterday"))
                .isEqualTo(new Command.Recap(new Period.OneDay(SpokenDay.yesterday())));
        assertThat(command("what did i do last week")).isEqualTo(new Command.Recap(new Period.WeeksAgo(1)));
        assertThat(command("how many wins do i have")).isEqualTo(new Command.Count(new Period.Everything()));
        assertThat(command("delete everything")).isEqualTo(new Command.DeleteEverything());
        assertThat(command("scratch that")).isEqualTo(new Command.Undo());
        assertThat(command("that was yesterday")).isEqualTo(new Command.Redate(SpokenDay.yesterday()));
        assertThat(command("change that to i made my bed"))
                .isEqualTo(new Command.Reword(Utterance.whole("i made my bed")));
        assertThat(command("log a win")).isEqualTo(new Command.StartLogging());
        assertThat(command("help")).isEqualTo(new Command.Help());
        assertThat(command("yes")).isEqualTo(new Command.Yes());
        assertThat(command("no thanks")).isEqualTo(new Command.No());
        assertThat(command("stop")).isEqualTo(new Command.Stop());
    }

    @Test
    void shouldTakeAgainForTheAnswerToTheQuestionThatWasAsked() {
        var question = new Question.TryAgain();
        assertThat(UNDERSTANDING.of(Utterance.whole("again"), Locale.US, Optional.of(question)))
                .isEqualTo(new Request(new Command.TryAgain(), "request.again"));
        assertThat(command("again")).isEqualTo(new Command.Repeat());
    }

    @ParameterizedTest
    @ValueSource(strings = {"what's the weather", "play some music", "turn off the lights"})
    void shouldLeaveChatterAlone(String said) {
        assertThat(of(said)).as(said).isInstanceOf(Chatter.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🎉", "<b>& \u0000", "a", "'", "....", "\uD83D"})
    void shouldTakeWhateverIsTyped(String said) {
        assertThat(of(said)).isNotNull();
    }

    @Test
    void shouldHearCrisisInTheMiddleOfALongText() {
        var said = "i walked along the river and ".repeat(200) + "i want to kill myself " + "then home ".repeat(200);
        assertThat(of(said)).isInstanceOf(Crisis.class);
    }

    @Test
    void shouldNeverNameTheWordsInTheRule() {
        assertThat(of("i want to die").rule()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
    }

    @Test
    void shouldUnderstandGerman() {
        assertThat(german("ich will nicht mehr leben")).isInstanceOf(Crisis.class);
        assertThat(german("ich hab mir heute nichts angetan")).isInstanceOf(CareWin.class);
        assertThat(german("diese hausaufgaben bringen mich um")).isInstanceOf(WinTold.class);
        assertThat(german("ich bin so ein versager")).isInstanceOf(SelfCriticism.class);
        assertThat(german("wie wird das wetter")).isInstanceOf(Chatter.class);
        assertThat(german("was habe ich gestern geschafft")).isEqualTo(
                new Request(new Command.Recap(new Period.OneDay(SpokenDay.yesterday())), "request.recap"));
    }

    @Test
    void shouldTakeEverythingForAWinInALanguageWithoutGrammar() {
        var said = Utterance.whole("j'ai fait mon lit");
        assertThat(UNDERSTANDING.of(said, Locale.FRENCH, Optional.empty())).isInstanceOf(WinTold.class);
    }

    private static Understood of(String said) {
        return UNDERSTANDING.of(Utterance.whole(said), Locale.US, Optional.empty());
    }

    private static Understood german(String said) {
        return UNDERSTANDING.of(Utterance.whole(said), Locale.GERMANY, Optional.empty());
    }

    private static Command command(String said) {
        var understood = of(said);
        assertThat(understood).as(said).isInstanceOf(Request.class);
        return ((Request) understood).command();
    }
}
