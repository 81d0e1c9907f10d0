package app.smallwins.domain.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.Utterance;
import app.smallwins.speech.ResourceLexicon;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How heavy it is what somebody tells. */
class GravityTest {

    private static final Understanding UNDERSTANDING = new Understanding(new ResourceLexicon());

    @ParameterizedTest
    @ValueSource(strings = {"my dog died", "my grandma died last night",
        "my mother passed away", "we had to put our cat to sleep", "i lost my dad", "i lost my job",
        "i had a miscarriage", "i got fired", "my husband left me", "i was diagnosed with diabetes",
        "the cancer is back", "i failed my driving test", "my best friend was killed", "i didn't get the job",
        "i found out my uncle passed away"})
    void shouldHearALoss(String said) {
        assertThat(gravity(said, Locale.ENGLISH)).isEqualTo(Gravity.LOSS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i cried", "i'm sad", "i'm tired", "i was so lonely today", "i had a panic attack",
        "i couldn't sleep", "i relapsed", "i binged", "i didn't eat", "i didn't take my meds",
        "i drank a bottle of wine", "i didn't get out of bed", "i broke up with my boyfriend", "we broke up",
        "i skipped dinner", "i yelled at my kids", "i stayed in bed all day", "i smoked again", "i got drunk",
        "i had a nightmare", "i forgot my pills", "i missed my appointment", "i did nothing all day",
        "i feel empty", "i miss my mom", "i threw up"})
    void shouldHearWhatHurtsOrWentWrong(String said) {
        assertThat(gravity(said, Locale.ENGLISH)).isEqualTo(Gravity.SORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i got through the funeral", "i visited her grave", "made it through the funeral",
        "i wrote my dad's eulogy", "went to the cemetery", "i scattered his ashes",
        "first christmas without her", "my dog died and i called my sister",
        "i went to work even though my grandma died", "i told my boss that my dad died",
        "i failed my test and booked another one straight away", "drove home after my nan passed and called my aunt"})
    void shouldHearADeedInGrief(String said) {
        assertThat(gravity(said, Locale.ENGLISH)).isEqualTo(Gravity.BRAVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i made my bed", "i got out of bed", "i took my meds", "i was tired but i cooked dinner",
        "i didn't drink today", "i didn't smoke", "i didn't yell at my kids", "my phone died", "i lost two pounds",
        "i binged the new season on netflix", "i ate breakfast", "i cried happy tears", "i was brave",
        "i asked for help", "i finished the book", "i slept all night", "i got up even though i was sad",
        "i drank a bottle of water", "i called my mom", "i was sad and went for a walk anyway", "i quit my job",
        "i applied for a job", "i passed my driving test", "i didn't give up", "i was alone and it was lovely",
        "i didn't skip breakfast", "walked my dog", "fed the cat", "my student passed after four tries",
        "i had my flu jab", "we played cards and nobody cheated", "i did not call myself fat once this week",
        "i was miserable at that job and today i left it", "i had a good cry and felt better",
        "i killed it at work", "i didn't eat the whole cake"})
    void shouldTakeMostWinsLightly(String said) {
        assertThat(gravity(said, Locale.ENGLISH)).isEqualTo(Gravity.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mein hund ist gestorben", "meine oma ist gestern gestorben",
        "ich habe meinen job verloren",
        "ich hatte eine fehlgeburt", "mir wurde gekündigt", "ich habe eine absage bekommen",
        "wir mussten unsere katze einschläfern lassen", "mein freund hat mich verlassen",
        "ich bin durchgefallen"})
    void shouldHearALossInGerman(String said) {
        assertThat(gravity(said, Locale.GERMAN)).isEqualTo(Gravity.LOSS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ich bin müde", "ich habe geweint", "ich bin traurig", "ich konnte nicht schlafen",
        "ich habe nichts gegessen", "ich hatte einen rückfall", "ich habe eine flasche wein getrunken",
        "ich habe meine tabletten vergessen", "ich bin nicht aufgestanden", "ich habe nicht geduscht",
        "ich habe die kinder angeschrien", "wir haben uns getrennt", "ich hatte eine panikattacke",
        "ich vermisse meine mutter", "ich habe meine tabletten nicht genommen"})
    void shouldHearWhatHurtsOrWentWrongInGerman(String said) {
        assertThat(gravity(said, Locale.GERMAN)).isEqualTo(Gravity.SORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ich habe die beerdigung überstanden", "ich war am grab", "ich war auf der beerdigung",
        "ich habe das grab bepflanzt", "erstes weihnachten ohne ihn"})
    void shouldHearADeedInGriefInGerman(String said) {
        assertThat(gravity(said, Locale.GERMAN)).isEqualTo(Gravity.BRAVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ich habe mein bett gemacht", "ich bin aufgestanden", "ich war müde aber ich habe gekocht",
        "ich habe nicht getrunken", "ich habe nicht geraucht", "ich habe genug wasser getrunken",
        "mein handy ist gestorben", "ich habe zwei kilo verloren", "ich habe geduscht",
        "ich habe meine tabletten genommen", "ich habe vor freude geweint", "ich habe um hilfe gebeten",
        "ich habe gut geschlafen", "ich war mit dem hund draußen", "ich habe meine tabletten nicht vergessen",
        "ich habe die prüfung bestanden", "ich hab die kinder nicht angeschrien",
        "ich hatte eine panikattacke und hab sie veratmet", "alle drei gebadet und keiner hat geweint"})
    void shouldTakeMostWinsLightlyInGerman(String said) {
        assertThat(gravity(said, Locale.GERMAN)).isEqualTo(Gravity.LIGHT);
    }

    private Gravity gravity(String said, Locale locale) {
        return UNDERSTANDING.gravity(Utterance.whole(said), locale);
    }
}
