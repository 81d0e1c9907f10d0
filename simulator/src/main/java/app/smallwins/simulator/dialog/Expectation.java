package app.smallwins.simulator.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.smallwins.simulator.device.Turn;
import app.smallwins.simulator.hearing.Heard;

/**
 * What has to come of a sentence. What is empty does not matter.
 *
 * @param speech texts of which one has to be heard
 * @param silence whether nothing may be heard
 * @param sessionOpen whether the device goes on listening
 * @param reminders what Amazon was told to remind of
 */
public record Expectation(List<ExpectedText> speech, boolean silence, Optional<String> outcome,
        Optional<String> intent, Optional<ExpectedText> card, Optional<ExpectedText> reprompt,
        Optional<Boolean> sessionOpen, Optional<ExpectedText> reminders) {

    public Expectation {
        speech = List.copyOf(speech);
    }

    /** What is wrong with the turn, in words; empty when nothing is. */
    List<String> complaints(Turn turn, String set) {
        var complaints = new ArrayList<String>();
        var heard = turn.speech().orElse("");
        if (!speech.isEmpty() && speech.stream().noneMatch(text -> text.matches(heard))) {
            complaints.add("expected to hear: " + String.join("\n               or: ",
                    speech.stream().map(ExpectedText::written).toList()));
        }
        if (silence && turn.speech().isPresent()) {
            complaints.add("expected silence");
        }
        outcome.filter(name -> !name.equals(turn.outcome()))
                .ifPresent(name -> complaints.add("expected outcome: " + name + ", not " + turn.outcome()));
        intent.filter(name -> !name.equals(intent(turn)))
                .ifPresent(name -> complaints.add("expected intent: " + name + ", not " + intent(turn)));
        card.filter(text -> !text.matches(shown(turn)))
                .ifPresent(text -> complaints.add("expected card: " + text.written() + ", not " + shown(turn)));
        reprompt.filter(text -> !text.matches(turn.reprompt().orElse("")))
                .ifPresent(text -> complaints
                        .add("expected reprompt: " + text.written() + ", not " + turn.reprompt().orElse("none")));
        sessionOpen.filter(open -> open != turn.open())
                .ifPresent(
                        open -> complaints.add(open ? "expected the session to go on" : "expected the session to end"));
        reminders.filter(text -> !text.matches(set))
                .ifPresent(text -> complaints.add("expected reminders: " + text.written() + ", not " + set));
        return complaints;
    }

    private static String intent(Turn turn) {
        return switch (turn.heard()) {
            case Heard.Launch() -> "LaunchRequest";
            case Heard.Exit() -> "SessionEndedRequest";
            case Heard.Permission _ -> "Connections.Response";
            case Heard.Touch _ -> "Alexa.Presentation.APL.UserEvent";
            case Heard.Intent(var name, var _) -> name;
        };
    }

    /** Title and text of the card, on one line. */
    private static String shown(Turn turn) {
        return turn.card()
                .map(card -> String.join(" ", card.path("title").asText(),
                        card.path("text").asText(card.path("content").asText())).strip())
                .orElse("");
    }
}
