package app.smallwins.speech;

import app.smallwins.domain.Question;
import java.util.Optional;

/**
 * What is said in answer.
 *
 * @param speech what is said; empty when nothing may be
 * @param reprompt what is said when nobody answers; the conversation stays open exactly when there is one
 * @param card what can be read later
 * @param question what the next words will answer
 * @param permission what has to be permitted first
 */
public record Reply(Speech speech, Optional<Speech> reprompt, Optional<Card> card, Optional<Question> question,
        Optional<PermissionWanted> permission) {

    /** An answer that needs no permission. */
    public Reply(Speech speech, Optional<Speech> reprompt, Optional<Card> card, Optional<Question> question) {
        this(speech, reprompt, card, question, Optional.empty());
    }

    /** An answer after which nothing more is expected. */
    static Reply closing(Speech speech) {
        return new Reply(speech, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An answer that leaves the conversation open. */
    static Reply open(Speech speech, Speech reprompt) {
        return new Reply(speech, Optional.of(reprompt), Optional.empty(), Optional.empty());
    }

    /** An answer that asks. */
    static Reply asking(Speech speech, Speech reprompt, Question question) {
        return new Reply(speech, Optional.of(reprompt), Optional.empty(), Optional.of(question));
    }

    Reply withCard(Card shown) {
        return new Reply(speech, reprompt, Optional.of(shown), question, permission);
    }

    Reply wanting(PermissionWanted wanted) {
        return new Reply(speech, reprompt, card, question, Optional.of(wanted));
    }

    /** Whether the conversation goes on. */
    public boolean staysOpen() {
        return reprompt.isPresent();
    }
}
