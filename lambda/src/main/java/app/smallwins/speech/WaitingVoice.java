package app.smallwins.speech;

import app.smallwins.domain.Outcome;
import app.smallwins.domain.Question;
import app.smallwins.domain.Unkept;
import app.smallwins.domain.Visit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said about words that were heard and wait to be kept. */
final class WaitingVoice {

    private final Texts texts;
    private final SayingBack sayingBack;

    WaitingVoice(Texts texts, SayingBack sayingBack) {
        this.texts = texts;
        this.sayingBack = sayingBack;
    }

    /** Says back what was heard and is not kept, and offers to try again. */
    Reply notKept(Visit visit, Outcome.WinNotKept notKept) {
        var text = notKept.mayBeShown() ? Text.WIN_NOT_KEPT : Text.WIN_NOT_KEPT_UNSHOWN;
        var deed = unkept(visit, notKept.unkept().getLast());
        var reply = Reply.asking(texts.say(text, Map.of("deed", deed)), texts.say(Text.WIN_NOT_KEPT_REPROMPT),
                new Question.TryAgain());
        return notKept.mayBeShown() ? reply.withCard(notKeptCard(notKept.unkept())) : reply;
    }

    private Card notKeptCard(List<Unkept> unkept) {
        return new Card(texts.say(Text.CARD_TITLE).plain(),
                texts.say(Text.WIN_NOT_KEPT_CARD, Map.of("words", unkept.stream()
                        .map(words -> texts.say(Text.QUOTED, Map.of("words", onCard(words))).plain())
                        .collect(Collectors.joining(", ")))).plain());
    }

    private static String onCard(Unkept unkept) {
        return unkept.as() == Unkept.As.WIN ? unkept.said().words() : unkept.said().sentence();
    }

    /** The answer to what is kept now; when something else still waits, that is said, too. */
    Reply kept(Visit visit, Outcome kept, Speech speech) {
        var others = kept.about().map(visit.conversation()::unkeptBut).orElse(visit.conversation().unkept());
        return others.isEmpty() ? Reply.closing(speech) : stillUnkept(speech);
    }

    Speech letGo(Visit visit, Unkept words) {
        return texts.say(Text.TAKEN_OUT, Map.of("deed", named(visit, words)));
    }

    private Speech named(Visit visit, Unkept words) {
        return switch (words.as()) {
            case WIN, GRATITUDE, REWARD -> sayingBack.named(words.said(), visit.locale());
            case AFFIRMATION -> texts.say(Text.QUOTED, Map.of("words", words.said().sentence()));
        };
    }

    private Speech unkept(Visit visit, Unkept words) {
        return switch (words.as()) {
            case WIN, GRATITUDE, REWARD -> sayingBack.deed(words.said(), visit.locale());
            case AFFIRMATION -> texts.say(Text.DEED_TOLD, Map.of("sentence", words.said().sentence()));
        };
    }

    /** A win that was heard before is waiting to be kept: nobody goes without knowing. */
    private Reply stillUnkept(Speech speech) {
        return Reply.asking(speech.then(texts.say(Text.WIN_STILL_UNKEPT)), texts.say(Text.WIN_NOT_KEPT_REPROMPT),
                new Question.TryAgain());
    }
}
