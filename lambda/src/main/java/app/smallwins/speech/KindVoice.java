package app.smallwins.speech;

import app.smallwins.domain.Kindness;
import app.smallwins.domain.Note;
import app.smallwins.domain.Question;
import app.smallwins.domain.Quote;
import app.smallwins.domain.Visit;
import app.smallwins.domain.Win;
import app.smallwins.speech.Speech.Part;
import app.smallwins.speech.Speech.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How something kind is said. */
final class KindVoice {

    private final Texts texts;
    private final SayingBack sayingBack;
    private final CareVoice care;

    KindVoice(Texts texts, SayingBack sayingBack, CareVoice care) {
        this.texts = texts;
        this.sayingBack = sayingBack;
        this.care = care;
    }

    Reply encouraged(Visit visit, Kindness kindness) {
        if (visit.conversation().careful()) {
            var values = Map.of("words", said(visit, kindness), "line", care.line());
            return Reply.open(texts.say(Text.ENCOURAGE_CAREFUL, values), texts.say(Text.CRISIS_REPROMPT, values));
        }
        return Reply.asking(said(visit, kindness).then(any(visit, Text.ENCOURAGE_MORE, Map.of())),
                texts.say(Text.ENCOURAGE_REPROMPT), new Question.MoreKindness(kindness.key()));
    }

    Speech celebrated(Visit visit, Optional<Win> win) {
        return win.map(some -> any(visit, Text.CELEBRATE_WIN, Map.of("deed", sayingBack.deed(visit, some))))
                .orElseGet(() -> any(visit, Text.CELEBRATE, Map.of()));
    }

    Speech added(Note line) {
        return texts.say(Text.AFFIRMATION_ADDED, Map.of("words", line.said().sentence()));
    }

    private Speech said(Visit visit, Kindness kindness) {
        return switch (kindness) {
            case Kindness.OwnWin(var win) ->
                any(visit, Text.ENCOURAGE_WIN, Map.of("deed", sayingBack.deed(visit, win)));
            case Kindness.OwnLine(var note) ->
                any(visit, Text.ENCOURAGE_LINE, Map.of("words", note.said().sentence()));
            case Kindness.Quoted(var quote) -> quoted(visit, quote);
            case Kindness.Affirmation(var text) -> any(visit, Text.ENCOURAGE_OURS, Map.of("words", text));
        };
    }

    private Speech quoted(Visit visit, Quote quote) {
        return any(visit, quote.disputed() ? Text.ENCOURAGE_DISPUTED : Text.ENCOURAGE_QUOTE,
                Map.of("words", quote.text(), "who", quote.who()));
    }

    private Speech any(Visit visit, Text text, Map<String, ?> values) {
        return texts.variant(text, visit.randomness().nextInt(Integer.MAX_VALUE), values);
    }

    /** The owner's own lines, each with a breath behind it. */
    Speech own(List<Note> lines) {
        var parts = new ArrayList<Part>();
        for (var line : lines) {
            parts.addAll(texts.say(Text.QUOTED, Map.of("words", line.said().sentence())).parts());
            parts.add(new Words(". "));
            parts.add(Template.PAUSE);
        }
        return texts.say(Text.AFFIRMATIONS_HEARD, Map.of("lines", new Speech(parts)));
    }
}
