package app.smallwins.speech.grammar;

/** A part of a pattern. */
sealed interface Element {

    /** The beginning of the sentence. */
    record Start() implements Element {
    }

    /** The end of the sentence, marks aside. */
    record End() implements Element {
    }

    /** Words in a row that pass a criterion; as many as possible unless {@code lazy}. */
    record Run(Criterion criterion, int least, int most, boolean lazy) implements Element {
    }

    /** What must not come next. */
    record Not(Criterion criterion) implements Element {
    }

    /** Where the part begins that the rule is about. */
    record Open(int group) implements Element {
    }

    /** Where that part ends. */
    record Close(int group) implements Element {
    }

    /** Where a word is missing that the rule puts in. */
    record Missing(String word) implements Element {
    }
}
