package app.smallwins.speech;

/** What a person said of themselves, said back to them. */
public sealed interface Retold {

    /**
     * The same thing in the second person.
     *
     * @param text a sentence, or several, with a capital first letter and without the final full stop: "You got out of
     *     bed"
     */
    record Sentence(String text) implements Retold {
    }

    /**
     * The person's own words, because putting them in the second person would be a guess.
     *
     * @param words the words as they were said, white space tidied and the first person's pronoun spelled as the
     *     language spells it
     */
    record Quoted(String words) implements Retold {
    }
}
