package app.smallwins.web;

import app.smallwins.domain.Outcome;
import app.smallwins.domain.Visit;
import app.smallwins.domain.Win;
import app.smallwins.speech.Replies;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes down what came of a text. What is to be spoken is what would be said by voice. */
final class TellingAnswers {

    private TellingAnswers() {}

    static WebResponse of(Replies replies, Visit visit, Outcome outcome) {
        if (isLost(outcome)) {
            throw WebDoor.outOfReach();
        }
        if (outcome instanceof Outcome.DeletionUnderway) {
            throw new Refusal(Problem.BEING_ERASED);
        }
        return switch (outcome) {
            case Outcome.WinLogged logged -> created(replies, visit, steady(logged), logged.win());
            case Outcome.Reflected(var logged) -> created(replies, visit, outcome, logged.win());
            case Outcome _ -> WebResponse.json(WebResponse.OK, spoken(replies, visit, outcome)
                    .put("stored", isKept(outcome)));
        };
    }

    private static WebResponse created(Replies replies, Visit visit, Outcome outcome, Win win) {
        return WebResponse.json(WebResponse.CREATED,
                WinJson.of(win).put("stored", true).setAll(spoken(replies, visit, outcome)));
    }

    static ObjectNode spoken(Replies replies, Visit visit, Outcome outcome) {
        return JsonNodeFactory.instance.objectNode().put("speech", replies.told(visit, outcome));
    }

    /** The same request gets the same answer, whatever came into the jar meanwhile. */
    private static Outcome steady(Outcome.WinLogged logged) {
        return new Outcome.WinLogged(logged.win(), logged.today(), logged.tone(), false, logged.mayBeShown(),
                logged.earned(), logged.inJar());
    }

    private static boolean isLost(Outcome outcome) {
        return outcome instanceof Outcome.WinNotKept || outcome instanceof Outcome.JarOutOfReach;
    }

    /** What is kept beside the wins. */
    private static boolean isKept(Outcome outcome) {
        return outcome instanceof Outcome.GratitudeKept || outcome instanceof Outcome.AffirmationAdded
                || outcome instanceof Outcome.RewardSet;
    }
}
