package app.smallwins.speech;

import app.smallwins.domain.Question;
import app.smallwins.domain.TinyStep;
import app.smallwins.domain.Visit;
import java.util.Map;

/** How something tiny is offered: without pressure, and with a way out in the same breath. */
final class StepVoice {

    private final Texts texts;

    StepVoice(Texts texts) {
        this.texts = texts;
    }

    Reply offered(Visit visit, TinyStep step, int number) {
        var speech = texts.variant(Text.STEP_OFFERED, visit.randomness().nextInt(Integer.MAX_VALUE),
                Map.of("words", step.offer()));
        return Reply.asking(speech, texts.say(Text.STEP_REPROMPT), new Question.DidYouDoIt(number));
    }

    Reply awaited(int number) {
        return Reply.asking(texts.say(Text.STEP_AWAITED), texts.say(Text.STEP_REPROMPT),
                new Question.DidYouDoIt(number));
    }
}
