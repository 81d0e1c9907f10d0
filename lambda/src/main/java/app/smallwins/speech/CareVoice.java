package app.smallwins.speech;

import app.smallwins.domain.Question;
import app.smallwins.domain.Visit;
import java.util.Map;

/** What is said to somebody who is not safe, or may not be. Needs no table, no network and no time. */
final class CareVoice {

    private final Texts texts;
    private final SafetyLines lines;

    CareVoice(Texts texts, SafetyLines lines) {
        this.texts = texts;
        this.lines = lines;
    }

    /** Care first, then whom to call, then somebody to be with; the conversation stays open. */
    Reply crisis(Visit visit) {
        return Reply.asking(crisis(visit.conversation().alarms()), reprompt(), new Question.HearTheNumberAgain())
                .withCard(card(texts.say(Text.CRISIS_CARD, helpers())));
    }

    /** The same for somebody who is not spoken with. */
    Speech crisis() {
        return crisis(0);
    }

    private Speech crisis(int alarms) {
        return texts.variant(Text.CRISIS, alarms, helpers());
    }

    private Map<String, Speech> helpers() {
        return Map.of("line", line(), "emergency", emergency());
    }

    /** One no does not end the care: the number is said once more. */
    Reply close(Visit visit) {
        var speech = texts.variant(Text.CRISIS_CLOSE, visit.randomness().nextInt(Integer.MAX_VALUE),
                Map.of("line", line()));
        return Reply.open(speech, reprompt());
    }

    Reply concern(Visit visit, boolean aboutSomeoneElse, Question.KeepThis keep) {
        return Reply.asking(concerned(visit, aboutSomeoneElse), texts.say(Text.CONCERN_REPROMPT), keep);
    }

    /** The same without the question at its end. */
    Reply concern(Visit visit, boolean aboutSomeoneElse) {
        return Reply.closing(concerned(visit, aboutSomeoneElse).beforeTheLastPause());
    }

    private Speech concerned(Visit visit, boolean aboutSomeoneElse) {
        var values = Map.of("line", line(), "emergency", emergency());
        var text = aboutSomeoneElse ? Text.CONCERN_OTHER : Text.CONCERN_SELF;
        return texts.variant(text, visit.randomness().nextInt(Integer.MAX_VALUE), values);
    }

    Speech goodbye() {
        return texts.say(Text.GOODBYE_CAREFUL, Map.of("line", line()));
    }

    /** "In the United States, you can call or text 988", with the country, so that nobody takes it for their own. */
    Speech line() {
        return lines.line()
                .map(line -> texts.say(Text.LINE,
                        Map.of("country", line.country(), "how", line.how(), "name", line.name(), "number",
                                line.number())))
                .orElseGet(() -> texts.say(Text.LINE_UNKNOWN));
    }

    private Speech emergency() {
        return lines.emergency()
                .map(number -> texts.say(Text.EMERGENCY, Map.of("number", number)))
                .orElseGet(() -> texts.say(Text.EMERGENCY_UNKNOWN));
    }

    private Speech reprompt() {
        return texts.say(Text.CRISIS_REPROMPT, Map.of("line", line()));
    }

    private Card card(Speech text) {
        return new Card(texts.say(Text.CARD_TITLE).plain(), text.plain());
    }
}
