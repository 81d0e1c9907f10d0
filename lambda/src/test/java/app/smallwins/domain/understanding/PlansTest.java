package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Command;
import app.smallwins.domain.Utterance;
import app.smallwins.speech.ResourceLexicon;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody means to do is no win yet; deciding, booking and promising are. */
class PlansTest {

    private static final Understanding UNDERSTANDING = new Understanding(new ResourceLexicon());

    @ParameterizedTest
    @ValueSource(strings = {"i'll try tomorrow", "tomorrow i will swim", "i'm going to shower later",
        "i will clean the kitchen tonight", "i want to call my mom tomorrow", "i'm meeting a friend tomorrow",
        "next week i'm going to see the doctor"})
    void shouldHearPlan(String said) {
        assertThat(understood(said, Locale.US)).isEqualTo(new Understood.Request(new Command.Plan(), "request.plan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen gehe ich schwimmen", "ich gehe morgen schwimmen", "ich versuche es morgen",
        "ich dusche später", "nächste woche rufe ich meine schwester an"})
    void shouldHearPlanInGerman(String said) {
        assertThat(understood(said, Locale.GERMANY))
                .isEqualTo(new Understood.Request(new Command.Plan(), "request.plan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i'm going to the dentist", "i booked the dentist for tomorrow",
        "i laid out my clothes for tomorrow", "i promised to call her tomorrow",
        "tomorrow i am seeing my therapist and i packed my bag", "i'm going to bed early tonight",
        "i'm going to therapy", "i decided to go to therapy"})
    void shouldKeepWhatWasDone(String said) {
        assertThat(understood(said, Locale.US)).isInstanceOf(Understood.WinTold.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ich habe den zahnarzt für morgen gebucht", "ich gehe jeden morgen spazieren",
        "heute morgen bin ich spazieren gegangen", "ich bin am morgen gelaufen"})
    void shouldKeepWhatWasDoneInGerman(String said) {
        assertThat(understood(said, Locale.GERMANY)).isInstanceOf(Understood.WinTold.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i am going to kill myself tomorrow", "tomorrow i will end my life"})
    void shouldHearDangerFirst(String said) {
        assertThat(understood(said, Locale.US)).isInstanceOf(Understood.Crisis.class);
    }

    /** What could be said of an end is no plan that anybody is glad of. */
    @ParameterizedTest
    @ValueSource(strings = {"i will do it tomorrow", "tomorrow i will finally leave", "i am going to go tomorrow"})
    void shouldNotTakeAnEndForAPlan(String said) {
        assertThat(understood(said, Locale.US)).isNotEqualTo(
                new Understood.Request(new Command.Plan(), "request.plan"));
    }

    private static Understood understood(String said, Locale locale) {
        return UNDERSTANDING.of(Utterance.whole(said), locale, Optional.empty());
    }
}
