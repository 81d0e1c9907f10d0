package app.smallwins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.smallwins.domain.understanding.Phrasings;
import app.smallwins.speech.ResourceLexicon;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words around sharing: whom it is for, what opens a link, and what is left out. */
class SharedWordsTest {

    private final ResourceLexicon lexicon = new ResourceLexicon();
    private final FriendWords friends = new FriendWords(lexicon, new Phrasings(lexicon));

    @ParameterizedTest
    @CsvSource({"en,share my last win with my sister,sister", "en,share it with mum please,mother",
        "en,send my win to my best friend,friend", "en,show my dad the last win,father",
        "en,let my brother see that,brother", "en,share that with anna,Anna",
        "en,share my last win with uncle bob,Uncle Bob", "en,share that with somebody,",
        "en,share my last win,", "en,share it with the whole wide world,",
        "de,teile meinen letzten erfolg mit meiner schwester,sister", "de,zeig meiner mama meinen erfolg,mother",
        "de,ich möchte das mit meinem bruder teilen,brother", "de,schick das an anna,Anna",
        "de,teile das mit jemandem,"})
    void shouldKnowWhomASentenceNames(String language, String sentence, String friend) {
        var named = friends.in(Utterance.whole(sentence), Locale.of(language)).map(found -> switch (found) {
            case Friend.Relation(var relation) -> relation;
            case Friend.Named(var name) -> name.value();
        });

        assertThat(named).isEqualTo(Optional.ofNullable(friend));
    }

    @Test
    void shouldReadACodeHoweverItIsWritten() {
        var code = ShareCode.random(new SecureRandom());

        assertThat(Stream.of(code.letters(), code.written(), " " + code.written().toUpperCase(Locale.ROOT) + "\n",
                code.written().replace('-', ' '), "https://jar.example/s#" + code.written(),
                code.letters().replace('0', 'O').replace('1', 'l'))).allSatisfy(
                        text -> assertThat(ShareCode.of(text)).contains(code));
        assertThat(code.toString()).doesNotContain(code.letters());
        assertThat(Stream.of("", "#", code.letters() + "2", code.letters().substring(1), "u".repeat(28)))
                .allSatisfy(text -> assertThat(ShareCode.of(text)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see https://a.example/b?c=d now     | see now
            www.a.example is good               | is good
            mail me at x@a.example              | mail me at
            a.example/x                         | ''
            HTTP://A.EXAMPLE                    | ''
            go to javascript://x                | go to
            You did it. So proud                | You did it. So proud
            You did it.So proud                 | You did it.So proud
            A.EXAMPLE and a.example             | and
            3.5 km                              | 3.5 km
            well...done                         | well...done
            """)
    void shouldLeaveOutWhatLeadsElsewhere(String text, String left) {
        assertThat(Lines.withoutLinks(text)).isEqualTo(left);
    }

    @Test
    void shouldLeaveOutWhatCannotBeSeen() {
        assertThat(Lines.withoutLinks("a\u202eb\n\tc\u0000 \u00a0d")).isEqualTo("ab c d");
    }
}
