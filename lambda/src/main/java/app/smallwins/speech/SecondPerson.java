package app.smallwins.speech;

import app.smallwins.speech.grammar.Grammar;
import app.smallwins.speech.grammar.GrammarReader;
import app.smallwins.speech.grammar.Retelling;
import app.smallwins.speech.grammar.Sentences;
import app.smallwins.speech.grammar.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what people say of themselves into what is said back to them. Each language brings its own grammar. */
public final class SecondPerson {

    /** Far longer than anybody speaks in one breath; longer text is read back as it is. */
    private static final int LONGEST = 150;

    private final Sentences sentences;
    private final Retelling retelling;

    public SecondPerson(Grammar grammar) {
        sentences = new Sentences(grammar);
        retelling = new Retelling(grammar);
    }

    /** The rules of the locale's language; a language without rules of its own quotes everything. */
    public static SecondPerson of(Locale locale) {
        return new SecondPerson(GrammarReader.of(locale));
    }

    /** Says it back in the second person where the grammar is certain, and quotes it otherwise; never fails. */
    public Retold retell(String saying) {
        return sentence(saying).<Retold>map(Retold.Sentence::new)
                .orElseGet(() -> new Retold.Quoted(sentences.asSaid(saying)));
    }

    /** The words as they were said, tidied for reading. */
    public String quote(String saying) {
        return sentences.asSaid(saying);
    }

    private Optional<String> sentence(String saying) {
        var said = sentences.of(saying);
        if (said.isEmpty() || said.stream().mapToInt(List::size).sum() > LONGEST) {
            return Optional.empty();
        }
        return allOf(said)
                .map(retold -> retold.stream().map(Sentences::written).collect(Collectors.joining(". ")));
    }

    private Optional<List<List<Token>>> allOf(List<List<Token>> said) {
        var retold = new ArrayList<List<Token>>();
        for (var sentence : said) {
            retelling.of(sentence).ifPresent(retold::add);
        }
        return retold.size() == said.size() ? Optional.of(retold) : Optional.empty();
    }
}
