package app.smallwins.web;

import app.smallwins.domain.Command;
import app.smallwins.domain.Conversation;
import app.smallwins.domain.Device;
import app.smallwins.domain.Outcome;
import app.smallwins.domain.Question;
import app.smallwins.domain.SmallWins;
import app.smallwins.domain.Visit;
import app.smallwins.speech.Replies;
import app.smallwins.web.Route.Call;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What the owner of a jar wants, and what came of it. */
final class Owned {

    private final SmallWins smallWins;
    private final Replies replies;
    private final Visits visits;

    Owned(Parts parts, Visits visits) {
        this.smallWins = parts.smallWins();
        this.replies = parts.replies();
        this.visits = visits;
    }

    /** An outcome, and the visit it belongs to. */
    record Done(Visit visit, Outcome outcome) {
    }

    /**
     * Does it.
     *
     * @throws Refusal when the jar cannot be reached, or is being deleted
     */
    Done handle(Call call, Device owner, Command command) {
        var done = done(visit(call, owner), command);
        if (done.outcome() instanceof Outcome.JarOutOfReach) {
            throw WebDoor.outOfReach();
        }
        if (done.outcome() instanceof Outcome.DeletionUnderway) {
            throw new Refusal(Problem.BEING_ERASED);
        }
        return done;
    }

    /** What deleting everything came to, for somebody who has confirmed it. */
    Done deleteEverything(Call call, Device owner) {
        var asked = new Conversation(Optional.of(new Question.ReallyDeleteEverything()), Optional.empty(), List.of(),
                0);
        return done(visit(call, owner).after(asked), new Command.Yes());
    }

    /** What would be said by voice. */
    ObjectNode spoken(Done done) {
        return JsonNodeFactory.instance.objectNode()
                .put("speech", replies.told(done.visit(), done.outcome()));
    }

    private Done done(Visit visit, Command command) {
        return new Done(visit, smallWins.handle(visit, command));
    }

    private Visit visit(Call call, Device owner) {
        return Visits.visit(owner.caller(), Spoken.of(Spoken.wanted(call.request()), owner), call.now(), call.now(),
                visits.fresh());
    }
}
