package app.smallwins.domain;

import java.util.ArrayList;
import java.util.Optional;

/** What was heard and could not be kept: it waits in the conversation, and its owner is told so. */
final class Waiting {

    private Waiting() {}

    /** @param shelf what a look at the jar showed, if one was possible */
    static Outcome notKept(Visit visit, Utterance said, Unkept.As as, Optional<Shelf> shelf) {
        var words = Unkept.of(visit, said, as);
        var unkept = new ArrayList<>(visit.conversation().unkeptBut(words.id()));
        unkept.add(words);
        return new Outcome.WinNotKept(unkept, shelf.map(Shelf::mayShowWords).orElse(true));
    }
}
